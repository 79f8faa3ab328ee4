import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: {
    minInlineSize: '0',
    '& select, & input, & textarea': { minInlineSize: '0', inlineSize: '100%', boxSizing: 'border-box' },
  },
});

/** Lets a list or a text field become as narrow as the pane: by itself it has a width of its own. */
export function useNarrowField(): string {
  return useStyles().field;
}
