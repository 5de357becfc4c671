import { getLanguageService, TextDocument, type JSONSchema } from 'vscode-json-languageservice';
import { measureInProcess } from '../inProcess';

const schema: JSONSchema = {
  type: 'array',
  items: {
    required: ['form', 'year', 'paragraphs', 'rows'],
    properties: {
      form: { enum: ['2019', '2021'] },
      year: { type: 'integer', minimum: 2019 },
      paragraphs: { type: 'array', items: { type: 'string' } },
      rows: {
        type: 'array',
        items: {
          required: ['row', 'values'],
          properties: { row: { type: 'string' }, values: { type: 'array', items: { type: 'integer', minimum: 0 } } },
        },
      },
    },
  },
};

measureInProcess(async (text) => {
  const service = getLanguageService({});
  const document = TextDocument.create('file:///reports.json', 'json', 1, text);
  const check = () => service.doValidation(document, service.parseJSONDocument(document), undefined, schema);
  await check();
  return (range, newText) => {
    TextDocument.update(document, [{ range, text: newText }], document.version + 1);
    return check();
  };
});
