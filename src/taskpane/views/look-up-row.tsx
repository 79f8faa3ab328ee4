import { Search20Regular } from '@fluentui/react-icons';
import { Row } from '../components/row';
import { usePane } from '../hooks/pane-context';

/** The row that leads to looking up a code. @param typed what is looked up at once; null: what was looked up last */
export function LookUpRow({ typed }: { readonly typed: string | null }) {
  const { text, open, send } = usePane();
  const press = (name: string) => {
    if (typed !== null) send({ type: 'lookUpTyped', typed });
    open('lookUp', name);
  };
  return <Row name="look-up" icon={<Search20Regular />} title={text.say('lookUp.title')} caption={text.say('lookUp.hint')} onPress={press} />;
}
