import { Select } from '@fluentui/react-components';
import type { SelectProps } from '@fluentui/react-components';
import type { Language } from '../../app/ports';
import { useNarrowField } from './narrow-field';

/** Each language by its own name: who does not read the others finds it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** A native list of the languages. `none` names the choice of no language in particular, null where there is none. */
export function LanguageSelect({ language, none, onLanguage, ...field }: {
  readonly language: Language | null;
  readonly none: string | null;
  readonly onLanguage: (language: Language | null) => void;
} & Pick<SelectProps, 'aria-label' | 'size'>) {
  const className = useNarrowField();
  return (
    <Select
      {...field}
      className={className}
      value={language ?? ''}
      onChange={(_event, { value }) => onLanguage(LANGUAGES.find((known) => known === value) ?? null)}
    >
      {none !== null && <option value="">{none}</option>}
      {LANGUAGES.map((known) => <option key={known} value={known} lang={known}>{NAMES[known]}</option>)}
    </Select>
  );
}
