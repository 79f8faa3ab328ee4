/** A page that does nothing of its own: a test asks it what the library says. */
/* global Office, window */

window.ready = new Promise((done) => { Office.onReady(done); });

/** Calls a function of Office and waits for its result, which becomes plain data. */
window.ask = (owner, method, ...given) => new Promise((done) => {
  owner[method](...given, ({ status, value, error }) => { done({ status, value: value ?? null, code: error?.code ?? null }); });
});

/** What happened to the page, in order. */
window.heard = [];
