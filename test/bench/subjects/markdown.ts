import { lint } from 'markdownlint/sync';
import { measureInProcess } from '../inProcess';

measureInProcess((text) => {
  const lines = text.split('\n');
  const check = () => lint({ strings: { reports: lines.join('\n') } });
  check();
  return ({ start, end }, newText) => {
    const line = lines[start.line]!;
    lines[start.line] = line.slice(0, start.character) + newText + line.slice(end.character);
    return check();
  };
});
