import { barriers, misfits } from './barriers';
import { handsOn } from './hands';
import { panesInChromium } from './panes-in-chromium';
import { paneStates } from './pane-states';
import { takePicture } from './take-picture';

/** Every state of the pane in one language and theme: in a narrow pane, at a zoom of 200%, and in a contrast theme. */
export function describeLooks(language: 'zh-CN' | 'en-US', colorScheme: 'light' | 'dark'): void {
  const panes = panesInChromium();

  describe.each(paneStates.map((state) => [state.name, state] as const))(
    `the pane in ${language} and ${colorScheme}: %s`,
    (name, { excel, options, reach }) => {
      it('can be read and used by all', async () => {
        const { page } = await panes.open(excel(), { ...options, language, colorScheme });
        await reach(page, handsOn(page, language));
        await takePicture(page, `${name}-${language}-${colorScheme}`);
        expect(await barriers(page)).toEqual([]);
        expect(await misfits(page)).toEqual([]);

        await page.setViewportSize({ width: 160, height: 400 });
        await takePicture(page, `${name}-${language}-zoomed`);
        expect(await misfits(page)).toEqual([]);

        await page.setViewportSize({ width: 320, height: 800 });
        await page.emulateMedia({ forcedColors: 'active' });
        await takePicture(page, `${name}-${language}-contrast`);
        expect(await misfits(page)).toEqual([]);
      });
    },
  );
}
