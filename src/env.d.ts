/// <reference types="astro/client" />
import type { GuideContext } from './components/guide/guide-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** The guide whose page is being built; read by the components in its prose. */
      guide?: GuideContext;
    }
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:engage'?: boolean;
  }
}
