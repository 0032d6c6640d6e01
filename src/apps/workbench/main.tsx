import { createRoot } from 'react-dom/client';
import { loadEngine } from '../../ui/late-parts';
import { registerOffline } from './offline/register-offline';
import { createPage } from './page/create-page';
import { WorkbenchPage } from './page/workbench-page';

const MILLISECONDS_TO_ENGINE = 300;

const element = document.getElementById('page');
if (element !== null) {
  createRoot(element).render(<WorkbenchPage page={createPage()} />);
  // Soon after the page stands, so that the first check need not wait; a check that finds it missing asks once more.
  setTimeout(() => void loadEngine().catch(() => undefined), MILLISECONDS_TO_ENGINE);
  registerOffline();
}
