import { isExchangeNotice } from './exchange-online';
import { readExchangeNotice } from './exchange-notice';
import { exchangeTextServer } from './exchange-wording';
import type { Format } from './format';

const ID = 'exchange-server';

/**
 * Exchange Server 2007 to Subscription Edition: "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##" (2007, 2010),
 * "Remote Server returned '550 …'" (2013 and later). https://learn.microsoft.com/exchange/mail-flow/
 * non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages
 */
export const exchangeServer: Format = {
  id: ID,
  name: 'Exchange Server',
  recognises: isExchangeNotice,
  recognisesText: (text) => exchangeTextServer(text) !== null,
  decode: (view, draft) => readExchangeNotice(view, draft, ID),
};
