import { useEffect, useState } from 'react';
import { NO_ORGANISATION } from '../../app/organisation';
import type { Organisation } from '../../app/organisation';

/**
 * What the organisation configures, for the pages that show it.
 * @param load asks once, however often it is called
 * @param isWanted such a page is on show
 * @returns nothing configured until it is known; a check that needs it waits, and tells where it could not be read
 */
export function useOrganisation(load: () => Promise<Organisation>, isWanted: boolean): Organisation {
  const [organisation, setOrganisation] = useState(NO_ORGANISATION);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isThere = true;
    load().then((found) => {
      if (isThere) setOrganisation(found);
    }, () => undefined);
    return () => { isThere = false; };
  }, [load, isWanted]);
  return organisation;
}
