/** What a text leaves to the writer: （文字描述）, （文字描述：……） and （填写电话）. */
export const placeholders = /（(?:文字描述|填写)[^（）]{0,80}）/g;
