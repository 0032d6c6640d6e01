import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { BarIcon } from './bar-icon';
import { FileButton } from './file-button';
import { TIGHT } from './narrow';
import { usePageWords } from './page-hooks';
import { useSampleItems } from './sample-items';

const useStyles = makeStyles({
  screen: {
    position: 'relative',
    height: '100%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  middle: {
    maxWidth: '760px',
    margin: '0 auto',
    padding: '40px 20px 32px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    [TIGHT]: { padding: '20px 14px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '10px',
    padding: '36px 16px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  choices: { justifyContent: 'center' },
  heading: { margin: '8px 0 10px' },
  samples: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: '8px',
  },
  sample: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    height: '100%',
    padding: '10px 12px',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  about: { marginTop: '2px' },
});

/** Before a file is open: where to drop one, samples to try, and that nothing leaves the computer. */
export function StartScreen(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { start } = usePageWords().words;
  return (
    <div className={styles.screen}>
      <div className={styles.middle}>
        <h1 className={styles.title}>{start.title}</h1>
        <p className={styles.lead}>{start.lead}</p>
        <div className={styles.drop}>
          <BarIcon name="drop" size={32} />
          <span className={looks.strong}>{start.drop}</span>
          <div className={mergeClasses(looks.row, styles.choices)}>
            <FileButton appearance="primary">{start.choose}</FileButton>
            <FileButton appearance="secondary" ofFolder>
              {start.folder}
            </FileButton>
          </div>
          <span className={mergeClasses(looks.small, looks.quiet)}>{start.kinds}</span>
          <span className={looks.quiet}>{start.local}</span>
        </div>
        <Samples />
      </div>
    </div>
  );
}

function Samples(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { start } = usePageWords().words;
  return (
    <section aria-labelledby="samples">
      <h2 id="samples" className={mergeClasses(looks.title, styles.heading)}>
        {start.samples}
      </h2>
      <ul className={mergeClasses(looks.plain, styles.samples)}>
        {useSampleItems().map(({ key, title, about, choose }) => (
          <li key={key}>
            <button type="button" className={mergeClasses(styles.sample, looks.focusRing)} onClick={choose}>
              <span className={looks.strong}>{title}</span>
              <span className={mergeClasses(styles.about, looks.small, looks.quiet)}>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
