/** What departures that take a model's rules away give up, in the words of every check that finds one. */
export const NO_LIMITS = 'frees the assistant from the rules that bind it whatever a prompt says';
export const REFUSES_NOTHING = 'has the assistant comply with every request, whatever it is';
export const FALSE_AUTHORITY = 'claims an authority that this message does not have';
export const FREES = 'puts the assistant into a mode without its rules';
