/** How much each piece of evidence weighs: written by `node scripts/fit-comparison.ts`, not by hand. */
import type { Reason } from './difference.ts';

export interface Weights {
  /** For two facts being of one thing, in logits. */
  likeness: Readonly<Record<string, number>>;
  /** For each reason why two facts of one thing differ, in logits. */
  difference: Readonly<Record<string, Partial<Record<Reason, number>>>>;
}

export const WEIGHTS: Weights = {
  "likeness": {
    "date: always": -0.16,
    "date: both lead": -0.27,
    "date: both of figures": -2,
    "date: both of reports": 0.53,
    "date: company 0": -0.39,
    "date: company 1 or more": 0.65,
    "date: depth": -1.04,
    "date: gap a day": 0.78,
    "date: gap a year": -0.4,
    "date: gap days": -0.49,
    "date: gap far apart": -1.92,
    "date: gap none": 2.33,
    "date: gap one within": 0.98,
    "date: gap weeks": -0.42,
    "date: gap years": -0.81,
    "date: grain days": 0.85,
    "date: grain months": 0.72,
    "date: grain others": -1.84,
    "date: grain weeks": -0.31,
    "date: grain years": 0.94,
    "date: measures exclusive": -0.32,
    "date: measures kin": 0.48,
    "date: measures mentioned": 0.16,
    "date: measures none": -0.25,
    "date: measures one has none": -0.58,
    "date: measures others": 0.01,
    "date: measures same": 0.83,
    "date: measures unknown": -0.31,
    "date: names one has none": -0.25,
    "date: names others": -0.18,
    "date: names shared": 0.55,
    "date: no rivals": 0.41,
    "date: one of a figure": -0.51,
    "date: one of a report": -1.22,
    "date: only one another": -0.48,
    "date: only one bound": -0.08,
    "date: only one to come": 0.19,
    "date: only such acts": 0.86,
    "date: places one has none": -0.04,
    "date: places others": 0.07,
    "date: places shared": -0.14,
    "date: rare words 0": -0.52,
    "date: rare words 1": 0.39,
    "date: rare words 2": -0.08,
    "date: rare words 3 or more": 0.43,
    "date: rivals": -0.47,
    "date: sentence names one has none": 0.24,
    "date: sentence names others": -0.1,
    "date: sentence names shared": -0.41,
    "date: sentence words 0": 0.07,
    "date: sentence words 1": 0,
    "date: sentence words 2": 0.1,
    "date: sentence words 3 or more": -0.42,
    "date: sentence words share": -0.19,
    "date: sides ahead": 2.02,
    "date: sides now": -0.64,
    "date: sides opposite": -0.71,
    "date: sides others": -1.49,
    "date: sides past": 0.71,
    "date: story names 0": -1.59,
    "date: story names 1": 0.39,
    "date: story names 2": 0.62,
    "date: story names 3 or more": 0.49,
    "date: story share": 0.78,
    "date: subjects one has none": -0.07,
    "date: subjects others": 0,
    "date: subjects shared": 0,
    "date: words 0": -0.2,
    "date: words 1": 0.05,
    "date: words 2": -0.17,
    "date: words 3 or more": 0.33,
    "date: words beside 0": -0.15,
    "date: words beside 1": 0.19,
    "date: words beside 2 or more": -0.01,
    "date: words share": 0.03,
    "figure: ages of one has none": -0.18,
    "figure: ages of others": -0.79,
    "figure: ages of shared": 0.09,
    "figure: always": -0.16,
    "figure: both lead": 0.73,
    "figure: company 0": -0.12,
    "figure: company 1 or more": 0.17,
    "figure: depth": -1.14,
    "figure: dimension count": -0.24,
    "figure: dimension length": 0.43,
    "figure: dimension measure": -0.11,
    "figure: dimension money": 0.26,
    "figure: dimension percent": -0.13,
    "figure: governors others": -0.03,
    "figure: governors same": 0.06,
    "figure: heads none": 0.39,
    "figure: heads one has none": -0.72,
    "figure: heads one has none, people": 0.08,
    "figure: heads other people": 0.53,
    "figure: heads others": -0.4,
    "figure: heads people": 0.57,
    "figure: heads people and things": -1.25,
    "figure: heads same": 0.89,
    "figure: kinds others": 0.29,
    "figure: measures exclusive": -1.06,
    "figure: measures kin": 0.08,
    "figure: measures mentioned": 0.32,
    "figure: measures none": 0.11,
    "figure: measures one has none": 0.04,
    "figure: measures others": -0.55,
    "figure: measures same": 1.25,
    "figure: measures unknown": -0.36,
    "figure: names one has none": -0.04,
    "figure: names others": -0.45,
    "figure: names shared": 0.41,
    "figure: no rivals": 0.33,
    "figure: only one additional": -0.46,
    "figure: only one another": -0.65,
    "figure: only one before": -0.03,
    "figure: only one benchmark": -0.45,
    "figure: only one expected": -0.33,
    "figure: only one fraction": -1.46,
    "figure: only one interim": 0.65,
    "figure: only one part": 0.66,
    "figure: only one total": -0.29,
    "figure: only one whole": 0.83,
    "figure: only such things": 0.6,
    "figure: periods apart": -0.39,
    "figure: periods days apart": 0.84,
    "figure: periods meet": 0.17,
    "figure: places one has none": -0.1,
    "figure: places others": 0.22,
    "figure: places shared": -0.18,
    "figure: rare words 0": -0.46,
    "figure: rare words 1": 0.36,
    "figure: rare words 2": 0.67,
    "figure: rare words 3 or more": 0.66,
    "figure: rates none": -0.05,
    "figure: rates others": -0.6,
    "figure: rates same": 0.36,
    "figure: rivals": -0.6,
    "figure: scopes others": 0.04,
    "figure: scopes same": 0.07,
    "figure: sentence names one has none": 0.26,
    "figure: sentence names others": -0.06,
    "figure: sentence names shared": -0.39,
    "figure: sentence words 0": 0.3,
    "figure: sentence words 1": -0.15,
    "figure: sentence words 2": -0.33,
    "figure: sentence words 3 or more": -0.16,
    "figure: sentence words share": -0.04,
    "figure: status others": -0.43,
    "figure: status same": 0.36,
    "figure: story names 0": -2.14,
    "figure: story names 1": 0.71,
    "figure: story names 2": 0.45,
    "figure: story names 3 or more": 0.46,
    "figure: story share": 0.67,
    "figure: trends others": -0.08,
    "figure: trends same": 0.68,
    "figure: turns none": -0.27,
    "figure: turns one": -0.03,
    "figure: turns others": 0.71,
    "figure: turns same": -0.07,
    "figure: unit share": -0.21,
    "figure: values equal": 3.17,
    "figure: values equal and small": 1.13,
    "figure: values far apart": -3.14,
    "figure: values over 0.2": -1.46,
    "figure: values over 0.5": -0.01,
    "figure: values over 0.75": 1.41,
    "figure: values over 0.9": 2.98,
    "figure: values small": 0.47,
    "figure: words 0": -0.15,
    "figure: words 1": 0.39,
    "figure: words 2": 0.14,
    "figure: words 3 or more": 0.02,
    "figure: words beside 0": -0.17,
    "figure: words beside 1": 0.14,
    "figure: words beside 2 or more": 0.28,
    "figure: words share": 0.19
  },
  "difference": {
    "a part of the other": {
      "different period": -0.25,
      "different scope": 0.68,
      "superseded": -0.12,
      "conflict": -0.31
    },
    "a whole of parts": {
      "different period": -0.18,
      "different scope": 0.08,
      "superseded": -0.01,
      "conflict": 0.11
    },
    "always": {
      "different period": -0.59,
      "different scope": -0.81,
      "superseded": -1,
      "conflict": 0.8
    },
    "date: always": {
      "different period": -2,
      "different scope": -2,
      "superseded": -0.62,
      "conflict": 1.58
    },
    "date: gap days": {
      "different period": -0.12,
      "different scope": -0.12,
      "superseded": -0.34,
      "conflict": 0.62
    },
    "date: gap months": {
      "different period": -0.03,
      "different scope": -0.03,
      "superseded": 0.15,
      "conflict": -0.1
    },
    "date: gap weeks": {
      "different period": -0.06,
      "different scope": -0.06,
      "superseded": 0.25,
      "conflict": -0.13
    },
    "date: gap years": {
      "different period": -0.05,
      "different scope": -0.05,
      "superseded": -0.06,
      "conflict": 0.17
    },
    "date: later says it replaces": {
      "different period": -0.02,
      "different scope": -0.02,
      "superseded": 0.52,
      "conflict": -0.48
    },
    "date: looks back": {
      "different period": 0,
      "different scope": 0,
      "superseded": -0.02,
      "conflict": 0.02
    },
    "date: may happen again": {
      "different period": -0.03,
      "different scope": -0.03,
      "superseded": 0.19,
      "conflict": -0.13
    },
    "date: one done, one to come": {
      "different period": 0,
      "different scope": 0,
      "superseded": -0.02,
      "conflict": 0.03
    },
    "date: one origin later": {
      "different period": -0.04,
      "different scope": -0.04,
      "superseded": 0.78,
      "conflict": -0.71
    },
    "date: one turn": {
      "different period": -0.01,
      "different scope": -0.01,
      "superseded": -0.04,
      "conflict": 0.05
    },
    "date: only one another": {
      "different period": 0,
      "different scope": 0,
      "superseded": -0.01,
      "conflict": 0.01
    },
    "date: only one before": {
      "different period": 0,
      "different scope": 0,
      "superseded": -0.01,
      "conflict": 0.02
    },
    "date: only one bound": {
      "different period": -0.07,
      "different scope": -0.07,
      "superseded": 0.36,
      "conflict": -0.23
    },
    "date: only one expected": {
      "different period": 0,
      "different scope": 0,
      "superseded": -0.03,
      "conflict": 0.04
    },
    "date: only one future": {
      "different period": -0.07,
      "different scope": -0.07,
      "superseded": 0.28,
      "conflict": -0.13
    },
    "date: only one interim": {
      "different period": 0,
      "different scope": 0,
      "superseded": 0,
      "conflict": 0
    },
    "date: only one present": {
      "different period": 0,
      "different scope": 0,
      "superseded": -0.01,
      "conflict": 0.01
    },
    "date: only one update": {
      "different period": -0.03,
      "different scope": -0.03,
      "superseded": 0.43,
      "conflict": -0.38
    },
    "date: only one whole": {
      "different period": -0.01,
      "different scope": -0.01,
      "superseded": -0.03,
      "conflict": 0.05
    },
    "date: other times": {
      "different period": -0.28,
      "different scope": -0.28,
      "superseded": -0.01,
      "conflict": 0.63
    },
    "date: periods apart": {
      "different period": -0.18,
      "different scope": -0.18,
      "superseded": 0.09,
      "conflict": 0.34
    },
    "date: periods days apart": {
      "different period": -0.08,
      "different scope": -0.08,
      "superseded": -0.09,
      "conflict": 0.29
    },
    "date: recurring": {
      "different period": -0.01,
      "different scope": -0.01,
      "superseded": -0.02,
      "conflict": 0.03
    },
    "date: reports a day apart": {
      "different period": -0.02,
      "different scope": -0.02,
      "superseded": -0.12,
      "conflict": 0.16
    },
    "date: reports days apart": {
      "different period": -0.04,
      "different scope": -0.04,
      "superseded": 0.59,
      "conflict": -0.51
    },
    "date: reports months apart": {
      "different period": -0.01,
      "different scope": -0.01,
      "superseded": 0.33,
      "conflict": -0.32
    },
    "date: reports of one day": {
      "different period": -0.2,
      "different scope": -0.2,
      "superseded": -0.82,
      "conflict": 1.14
    },
    "dimension count": {
      "different period": -0.14,
      "different scope": 0.2,
      "superseded": 0.26,
      "conflict": -0.13
    },
    "dimension length": {
      "different period": 0.05,
      "different scope": -0.89,
      "superseded": -0.27,
      "conflict": 1.15
    },
    "dimension measure": {
      "different period": -0.15,
      "different scope": -0.06,
      "superseded": 0.19,
      "conflict": 0.06
    },
    "dimension money": {
      "different period": 0.12,
      "different scope": 0.18,
      "superseded": -0.13,
      "conflict": -0.12
    },
    "dimension percent": {
      "different period": 0.03,
      "different scope": 0.29,
      "superseded": -0.26,
      "conflict": -0.03
    },
    "floor passed": {
      "different period": -0.06,
      "different scope": -0.26,
      "superseded": 0.34,
      "conflict": -0.02
    },
    "for later": {
      "different period": 0.3,
      "different scope": -0.02,
      "superseded": 0.13,
      "conflict": -0.42
    },
    "for the whole country": {
      "different period": -0.2,
      "different scope": 0.42,
      "superseded": -0.02,
      "conflict": -0.19
    },
    "growing count": {
      "different period": -0.33,
      "different scope": 0.02,
      "superseded": 0.59,
      "conflict": -0.27
    },
    "in one place": {
      "different period": -0.25,
      "different scope": 0.31,
      "superseded": -0.03,
      "conflict": -0.03
    },
    "later count is higher": {
      "different period": -0.07,
      "different scope": 0.27,
      "superseded": 0.17,
      "conflict": -0.37
    },
    "later is lower": {
      "different period": 0.95,
      "different scope": -0.26,
      "superseded": -0.29,
      "conflict": -0.4
    },
    "later says it replaces": {
      "different period": -0.43,
      "different scope": -0.13,
      "superseded": 0.78,
      "conflict": -0.22
    },
    "limited": {
      "different period": -0.36,
      "different scope": 0.9,
      "superseded": -0.53,
      "conflict": -0.01
    },
    "looks back": {
      "different period": 0.3,
      "different scope": 0.02,
      "superseded": -0.12,
      "conflict": -0.2
    },
    "no period": {
      "different period": -0.98,
      "different scope": 0.51,
      "superseded": 0,
      "conflict": 0.48
    },
    "of one nation": {
      "different period": -0.08,
      "different scope": 0.08,
      "superseded": -0.02,
      "conflict": 0.02
    },
    "one done, one to come": {
      "different period": -0.01,
      "different scope": -0.12,
      "superseded": 0.45,
      "conflict": -0.32
    },
    "one has a period": {
      "different period": 0.22,
      "different scope": 0.21,
      "superseded": -0.19,
      "conflict": -0.17
    },
    "one long ago": {
      "different period": 0.24,
      "different scope": -0.16,
      "superseded": 0.06,
      "conflict": -0.15
    },
    "one origin later": {
      "different period": -0.14,
      "different scope": -0.5,
      "superseded": 2.48,
      "conflict": -1.86
    },
    "one turn": {
      "different period": 0.95,
      "different scope": -0.61,
      "superseded": -0.13,
      "conflict": -0.21
    },
    "only one additional": {
      "different period": -0.75,
      "different scope": 0.17,
      "superseded": 0.24,
      "conflict": 0.33
    },
    "only one another": {
      "different period": 0.14,
      "different scope": -0.13,
      "superseded": -0.24,
      "conflict": 0.23
    },
    "only one before": {
      "different period": 1.08,
      "different scope": -0.16,
      "superseded": -0.06,
      "conflict": -0.86
    },
    "only one benchmark": {
      "different period": 0.76,
      "different scope": 0.35,
      "superseded": -0.3,
      "conflict": -0.8
    },
    "only one expected": {
      "different period": 0.23,
      "different scope": -0.27,
      "superseded": 0.1,
      "conflict": -0.06
    },
    "only one future": {
      "different period": -0.09,
      "different scope": -0.61,
      "superseded": 0.17,
      "conflict": 0.54
    },
    "only one interim": {
      "different period": -0.26,
      "different scope": -0.31,
      "superseded": 0.3,
      "conflict": 0.26
    },
    "only one part": {
      "different period": -0.33,
      "different scope": 0.76,
      "superseded": -0.14,
      "conflict": -0.29
    },
    "only one present": {
      "different period": 0.44,
      "different scope": -0.05,
      "superseded": -0.07,
      "conflict": -0.32
    },
    "only one total": {
      "different period": -0.07,
      "different scope": 0.48,
      "superseded": -0.05,
      "conflict": -0.37
    },
    "only one update": {
      "different period": 0.32,
      "different scope": -0.52,
      "superseded": 0.68,
      "conflict": -0.49
    },
    "only one whole": {
      "different period": 0,
      "different scope": 1.2,
      "superseded": -0.55,
      "conflict": -0.64
    },
    "other places": {
      "different period": -0.04,
      "different scope": 0.27,
      "superseded": -0.01,
      "conflict": -0.23
    },
    "other times": {
      "different period": 1.32,
      "different scope": -0.59,
      "superseded": -0.12,
      "conflict": -0.58
    },
    "other turns": {
      "different period": 0.86,
      "different scope": -0.26,
      "superseded": -0.15,
      "conflict": -0.44
    },
    "periods alike": {
      "different period": -0.8,
      "different scope": 0.06,
      "superseded": 0.31,
      "conflict": 0.45
    },
    "periods apart": {
      "different period": 1.25,
      "different scope": -0.38,
      "superseded": -0.15,
      "conflict": -0.7
    },
    "periods days apart": {
      "different period": -0.29,
      "different scope": -0.18,
      "superseded": -0.29,
      "conflict": 0.77
    },
    "periods overlap": {
      "different period": 0.48,
      "different scope": -0.53,
      "superseded": 0.08,
      "conflict": -0.03
    },
    "recurring": {
      "different period": 0.68,
      "different scope": -0.37,
      "superseded": -0.22,
      "conflict": -0.08
    },
    "reports a day apart": {
      "different period": -0.19,
      "different scope": -0.49,
      "superseded": 0.42,
      "conflict": 0.26
    },
    "reports days apart": {
      "different period": 0.11,
      "different scope": -0.3,
      "superseded": 0.68,
      "conflict": -0.48
    },
    "reports months apart": {
      "different period": 0.1,
      "different scope": -0.09,
      "superseded": 0.29,
      "conflict": -0.3
    },
    "reports of one day": {
      "different period": -0.16,
      "different scope": 0.57,
      "superseded": -1.79,
      "conflict": 0.96
    },
    "reports weeks apart": {
      "different period": -0.03,
      "different scope": -0.14,
      "superseded": 0.43,
      "conflict": -0.26
    },
    "some of the people": {
      "different period": -0.46,
      "different scope": 0.7,
      "superseded": -0.02,
      "conflict": -0.22
    },
    "values far apart": {
      "different period": 0.08,
      "different scope": 1.38,
      "superseded": -0.21,
      "conflict": -1.24
    },
    "values near": {
      "different period": 0.05,
      "different scope": -1.79,
      "superseded": 0.14,
      "conflict": 1.28
    },
    "values over 0.3": {
      "different period": -0.13,
      "different scope": 0.95,
      "superseded": -0.18,
      "conflict": -0.64
    },
    "values over 0.6": {
      "different period": -0.14,
      "different scope": -0.76,
      "superseded": -0.02,
      "conflict": 0.79
    }
  }
};
