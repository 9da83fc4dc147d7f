import { describe, expect, it } from 'vitest';
import {
  allHighlightNames,
  highlightName,
  highlightStyles,
  INK_COUNT,
  INKS,
  UNCLEAR,
} from '../../lib/highlight/palette.ts';

type Rgb = [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const mix = (over: Rgb, under: Rgb, share: number): Rgb =>
  over.map((value, i) => value * share + (under[i] as number) * (1 - share)) as Rgb;
const linear = (value: number): number =>
  value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance and contrast ratio, as WCAG 2 defines them. */
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** Full loss of one kind of cones, in linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const VISIONS: Record<string, number[]> = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopic: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopic: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopic: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** A colour as seen with a vision, in CIE Lab. */
function seen(colour: Rgb, vision: string): Rgb {
  const light = colour.map(linear);
  const matrix = VISIONS[vision] ?? [];
  const [r = 0, g = 0, b = 0] = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        light.reduce((sum, value, i) => sum + value * (matrix[row + i] ?? 0), 0),
      ),
    ),
  );
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(...a.map((value, i) => value - (b[i] as number)));

const GROUNDS = { light: ['#ffffff', '#fdf8ef', '#f2f2f2'], dark: ['#000000', '#121212', '#1f2430'] };
const WORDS = { light: ['#000000', '#222222', '#333333'], dark: ['#ffffff', '#e8e6e1', '#d8d8d8'] };

describe.each(['light', 'dark'] as const)('on %s pages', (theme) => {
  const inks = INKS[theme];

  it('tinted words keep a contrast of 7, as much as the strictest level asks', () => {
    for (const ground of GROUNDS[theme]) {
      for (const words of WORDS[theme]) {
        for (const { line, tint } of inks) {
          expect(contrast(rgb(words), mix(rgb(line), rgb(ground), tint))).toBeGreaterThan(7);
        }
      }
    }
  });

  it('lines stand out from the page, by a contrast of 3 as graphics should', () => {
    const ground = rgb(GROUNDS[theme][theme === 'light' ? 0 : 2] as string);
    for (const line of [UNCLEAR[theme], ...inks.map((ink) => ink.line)]) {
      expect(contrast(rgb(line), ground), line).toBeGreaterThan(3);
    }
  });

  it.each(Object.keys(VISIONS))('colours differ with %s vision', (vision) => {
    const colours = inks.map(({ line }) => ({ line, lab: seen(rgb(line), vision) }));
    for (const [i, a] of colours.entries()) {
      for (const b of colours.slice(i + 1)) {
        expect(distance(a.lab, b.lab), `${a.line} ${b.line}`).toBeGreaterThan(20);
      }
    }
  });
});

it('gives every highlight a rule', () => {
  const styles = highlightStyles();
  for (const name of allHighlightNames()) expect(styles).toContain(`::highlight(${name}){`);
  expect(styles).toContain('forced-colors');
});

it('begins again after the last colour', () => {
  expect(highlightName('light', INK_COUNT)).toBe(highlightName('light', 0));
});
