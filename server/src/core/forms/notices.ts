import { forms } from '.';

/** Where the notices of all forms say something: each by its 文号, oldest first, and the place in them. */
export function inNotices(place = ''): string {
  return forms.map(({ notice }) => notice).join('、') + place;
}
