/** What the presenter's window needs: one script, which no other window fetches. */
export { presenterBridge } from '../bridge/presenter';
export { Presenter } from './Presenter';
