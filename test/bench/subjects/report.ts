import { analyse, defaultOptions, findingsOf, ReportDocument } from '../../../server/src/core';
import { measureInProcess } from '../inProcess';

measureInProcess((text) => {
  const document = new ReportDocument(text);
  const check = () => findingsOf(analyse(document, defaultOptions));
  check();
  return (span, newText) => {
    document.edit(span, newText);
    return check();
  };
});
