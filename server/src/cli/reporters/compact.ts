import { LineIndex } from '../../text/lineIndex';
import { nameOf, oneLine, placeOf } from './place';
import type { Reporter } from './reporter';

/** For editors and `grep`: a line per finding as compilers write it, `path:line:column: severity: message [rule · clause]`. */
export const compactReporter: Reporter = {
  begin: () => '',
  file({ result, text }) {
    const index = new LineIndex(text);
    const lines = result.findings.map((finding) => {
      const { line, column } = placeOf(finding.span, index);
      const place = `${oneLine(result.path)}:${String(line)}:${String(column)}`;
      return `${place}: ${finding.severity}: ${oneLine(finding.message)} [${oneLine(nameOf(finding))}]\n`;
    });
    return lines.join('');
  },
  end: () => '',
};
