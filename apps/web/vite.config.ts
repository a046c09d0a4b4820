import holidayJp from '@holiday-jp/holiday_jp';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { precompressed } from './vite.precompressed.js';

const API = process.env['BANSO_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    holidaysOnly(),
    react(),
    tailwindcss(),
    // The words that React Aria brings along, in the two languages that the product speaks.
    optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] }),
    // Keeps the application itself on the device, so that a record can be written where there is no network.
    // Nothing of the API is ever kept: records are personal data.
    VitePWA({
      injectRegister: null,
      registerType: 'autoUpdate',
      manifest: {
        name: '伴走　市町村支援ケース管理',
        short_name: '伴走',
        lang: 'ja',
        start_url: '/',
        display: 'standalone',
        theme_color: '#0017c1',
        background_color: '#ffffff',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/dev\//],
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            urlPattern: /\/assets\/.*\.woff2$/,
            handler: 'CacheFirst',
            options: { cacheName: 'fonts', expiration: { maxEntries: 160 } },
          },
        ],
      },
    }),
    precompressed(),
  ],
  resolve: { conditions: ['@banso/source', 'module', 'browser', 'development|production'] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': API, '/dev': API } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Small files must stay files: the page's policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/**
 * The browser asks of a day only whether it is a holiday: names in two languages make the table seven times as
 * large as its days.
 */
function holidaysOnly(): Plugin {
  return {
    name: 'banso:holidays-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@holiday-jp\/holiday_jp\/lib\/holiday_jp\.js$/ },
      handler: () => {
        const days = Object.keys(holidayJp.holidays).map((day) => [day, 1]);
        return `export default { holidays: ${JSON.stringify(Object.fromEntries(days))} };`;
      },
    },
  };
}
