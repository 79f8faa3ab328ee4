import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Analysis } from '../../app/analyse-bounce';
import { codeScopes } from '../../app/code-scopes';
import type { MailPorts } from './use-mail-client';
import type { SessionPorts } from './use-session';

type Prepare = (scopes: readonly string[]) => Promise<void>;

/**
 * Reading a message, with the words of its own code fetched before it is explained.
 * @returns the two ways of reading; `useWith` takes what fetches words, once it is there
 */
export function useWorded({ analyse, analyseRaw }: Pick<SessionPorts, 'analyse'> & Pick<MailPorts, 'analyseRaw'>): Pick<SessionPorts, 'analyse'> & Pick<MailPorts, 'analyseRaw'> & { readonly useWith: (prepare: Prepare) => void } {
  const words = useRef<Prepare | null>(null);
  const worded = useCallback(async (analysis: Analysis): Promise<Analysis> => {
    if (analysis.readable) await words.current?.(codeScopes(analysis.explanation));
    return analysis;
  }, []);
  const useWith = (prepare: Prepare): void => {
    useEffect(() => {
      words.current = prepare;
    }, [prepare]);
  };
  const ways = useMemo(() => ({
    analyse: async (bytes: Uint8Array) => worded(await analyse(bytes)),
    analyseRaw: async (...given: Parameters<typeof analyseRaw>) => worded(await analyseRaw(...given)),
  }), [analyse, analyseRaw, worded]);
  return { ...ways, useWith };
}
