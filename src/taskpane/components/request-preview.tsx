import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Message } from '../../core/messages';
import type { RequestLine } from '../../core/report/request-lines';
import type { Translator } from '../../locales/translate';
import { lineBelow } from './lines';
import { rowValueText } from './row-value';
import { visibleText } from './mail-text';

const useStyles = makeStyles({
  preview: {
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  subject: {
    margin: '0',
    paddingBlockEnd: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalS,
    ...lineBelow,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: '0', marginBlockEnd: tokens.spacingVerticalS, ':last-child': { marginBlockEnd: '0' } },
  line: { display: 'block', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px', lineHeight: '18px', whiteSpace: 'pre-wrap', textAlign: 'left' },
  data: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Stands for the value in "label: value", so that label and value can be set apart. */
const SLOT = '\u0000';

/** Lines of one kind stand together; a heading opens the paragraph it belongs to. */
function paragraphs(lines: readonly RequestLine[]): readonly (readonly RequestLine[])[] {
  const out: RequestLine[][] = [];
  let before: RequestLine['kind'] | null = null;
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && (line.kind === before || before === 'heading')) last.push(line);
    else out.push([line]);
    before = line.kind;
  }
  return out;
}

function Line({ line, language }: { readonly line: RequestLine; readonly language: Translator }) {
  const styles = useStyles();
  switch (line.kind) {
    case 'sentence':
      return <span className={styles.line}>{visibleText(language.text(line.message))}</span>;
    case 'heading':
      return <span className={mergeClasses(styles.line, styles.quiet)}>{language.text(line.message)}</span>;
    case 'field': {
      const [before = '', after = ''] = language.say('request.line', { label: language.text(line.label), value: SLOT }).split(SLOT);
      return (
        <span className={styles.line}>
          <span className={styles.quiet}>{before}</span><bdi dir="auto">{visibleText(rowValueText(line.value, language))}</bdi>{after}
        </span>
      );
    }
    case 'quote':
      return (
        <span className={mergeClasses(styles.line, styles.code)} dir="ltr" translate="no">
          {visibleText(line.text)}{line.cut > 0 && `\n${language.say('request.cut', { count: line.cut })}`}
        </span>
      );
    case 'data':
      return <span className={mergeClasses(styles.line, styles.data)} dir="ltr" translate="no">{visibleText(line.text)}</span>;
  }
}

/** A text as it will be copied, line by line (14). */
export function RequestPreview({ request, language, label }: {
  readonly request: { readonly subject: Message | null; readonly lines: readonly RequestLine[] };
  readonly language: Translator;
  /** Where its heading does not name it. */
  readonly label?: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.preview} lang={language.languageTag} {...(label === undefined ? {} : { 'role': 'group', 'aria-label': label })}>
      {request.subject !== null && <p className={styles.subject}>{visibleText(language.text(request.subject))}</p>}
      {paragraphs(request.lines).map((lines, index) => (
        <p key={index} className={styles.paragraph}>
          {lines.map((line, position) => <Line key={position} line={line} language={language} />)}
        </p>
      ))}
    </div>
  );
}
