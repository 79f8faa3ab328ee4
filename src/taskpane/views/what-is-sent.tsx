import { CardText } from '../components/card-text';
import { Inset } from '../components/inset';
import { SubPage } from '../components/page';
import { usePane } from '../hooks/pane-context';

/** What leaves this computer: in this version, nothing. */
export function WhatIsSentPage() {
  const { text } = usePane();
  return (
    <SubPage title={text.say('ui.sent.title')} privacy={null}>
      <Inset><CardText>{text.say('ui.sent.nothing')}</CardText></Inset>
      <Inset><CardText>{text.say('ui.sent.services')}</CardText></Inset>
      <Inset><CardText>{text.say('ui.sent.copied')}</CardText></Inset>
      <Inset><CardText>{text.say('ui.sent.kept')}</CardText></Inset>
    </SubPage>
  );
}
