/// <reference types="astro/client" />

declare module 'virtual:theme-colours.css';

declare namespace App {
  interface Locals {
    /** The numbers of the notes to an article's values, by the value's id. */
    notes?: ReadonlyMap<string, number>;
  }
}
