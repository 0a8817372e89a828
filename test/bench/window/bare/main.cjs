const { app, BrowserWindow } = require('electron');

// The least that Electron can show: what every program on it costs. With --page=FILE it shows that page.
const page = process.argv.find((word) => word.startsWith('--page='));

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  return page
    ? window.loadFile(page.slice('--page='.length))
    : window.loadURL('data:text/html,<main aria-label="Canvas">Ready</main>');
});
app.on('window-all-closed', () => app.quit());
