import { makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({
  spinner: {
    justifyContent: 'start',
    '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' }, '& *::before': { animationName: 'none' }, '& *::after': { animationName: 'none' } },
  },
});

/** Something goes on beside a page that can be used meanwhile. */
export function BusyLine({ label }: { readonly label: string }) {
  return <Spinner className={useStyles().spinner} size="extra-tiny" label={label} />;
}
