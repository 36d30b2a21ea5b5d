/** How much each piece of evidence weighs: written by `node scripts/fit-comparison.ts`, not by hand. */
import type { Reason } from './difference.ts';
import type { FrameKind } from './likeness.ts';

/** By the name of the evidence, in logits. */
export interface Weights {
  /** For two facts being of one thing. */
  likeness: Record<FrameKind, Readonly<Record<string, number>>>;
  /** For each reason why two facts of one thing differ. */
  difference: Record<FrameKind, Readonly<Record<string, Record<Reason, number>>>>;
}

export const WEIGHTS: Weights = {
  "likeness": {
    "figure": {
      "ages of one has none": -0.18,
      "ages of others": -0.79,
      "ages of shared": 0.09,
      "always": -0.16,
      "both lead": 0.73,
      "company 0": -0.12,
      "company 1 or more": 0.17,
      "depth": -1.14,
      "dimension count": -0.24,
      "dimension length": 0.43,
      "dimension measure": -0.11,
      "dimension money": 0.26,
      "dimension percent": -0.13,
      "governors others": -0.03,
      "governors same": 0.06,
      "heads none": 0.39,
      "heads one has none": -0.72,
      "heads one has none, people": 0.08,
      "heads other people": 0.53,
      "heads others": -0.4,
      "heads people": 0.57,
      "heads people and things": -1.25,
      "heads same": 0.89,
      "kinds others": 0.29,
      "measures exclusive": -1.06,
      "measures kin": 0.08,
      "measures mentioned": 0.32,
      "measures none": 0.11,
      "measures one has none": 0.04,
      "measures others": -0.55,
      "measures same": 1.25,
      "measures unknown": -0.36,
      "names one has none": -0.04,
      "names others": -0.45,
      "names shared": 0.41,
      "no rivals": 0.33,
      "only one additional": -0.46,
      "only one another": -0.65,
      "only one before": -0.03,
      "only one benchmark": -0.45,
      "only one expected": -0.33,
      "only one fraction": -1.46,
      "only one interim": 0.65,
      "only one part": 0.66,
      "only one total": -0.29,
      "only one whole": 0.83,
      "only such things": 0.6,
      "periods apart": -0.39,
      "periods days apart": 0.84,
      "periods meet": 0.17,
      "places one has none": -0.1,
      "places others": 0.22,
      "places shared": -0.18,
      "rare words 0": -0.46,
      "rare words 1": 0.36,
      "rare words 2": 0.67,
      "rare words 3 or more": 0.66,
      "rates none": -0.05,
      "rates others": -0.6,
      "rates same": 0.36,
      "rivals": -0.6,
      "scopes others": 0.04,
      "scopes same": 0.07,
      "sentence names one has none": 0.26,
      "sentence names others": -0.06,
      "sentence names shared": -0.39,
      "sentence words 0": 0.3,
      "sentence words 1": -0.15,
      "sentence words 2": -0.33,
      "sentence words 3 or more": -0.16,
      "sentence words share": -0.04,
      "status others": -0.43,
      "status same": 0.36,
      "story names 0": -2.14,
      "story names 1": 0.71,
      "story names 2": 0.45,
      "story names 3 or more": 0.46,
      "story share": 0.67,
      "trends others": -0.08,
      "trends same": 0.68,
      "turns none": -0.27,
      "turns one": -0.03,
      "turns others": 0.71,
      "turns same": -0.07,
      "unit share": -0.21,
      "values equal": 3.17,
      "values equal and small": 1.13,
      "values far apart": -3.14,
      "values over 0.2": -1.46,
      "values over 0.5": -0.01,
      "values over 0.75": 1.41,
      "values over 0.9": 2.98,
      "values small": 0.47,
      "words 0": -0.15,
      "words 1": 0.39,
      "words 2": 0.14,
      "words 3 or more": 0.02,
      "words beside 0": -0.17,
      "words beside 1": 0.14,
      "words beside 2 or more": 0.28,
      "words share": 0.19
    },
    "date": {
      "always": -0.16,
      "both lead": -0.27,
      "both of figures": -2,
      "both of reports": 0.53,
      "company 0": -0.39,
      "company 1 or more": 0.65,
      "depth": -1.04,
      "gap a day": 0.78,
      "gap a year": -0.4,
      "gap days": -0.49,
      "gap far apart": -1.92,
      "gap none": 2.33,
      "gap one within": 0.98,
      "gap weeks": -0.42,
      "gap years": -0.81,
      "grain days": 0.85,
      "grain months": 0.72,
      "grain others": -1.84,
      "grain weeks": -0.31,
      "grain years": 0.94,
      "measures exclusive": -0.32,
      "measures kin": 0.48,
      "measures mentioned": 0.16,
      "measures none": -0.25,
      "measures one has none": -0.58,
      "measures others": 0.01,
      "measures same": 0.83,
      "measures unknown": -0.31,
      "names one has none": -0.25,
      "names others": -0.18,
      "names shared": 0.55,
      "no rivals": 0.41,
      "one of a figure": -0.51,
      "one of a report": -1.22,
      "only one another": -0.48,
      "only one bound": -0.08,
      "only one to come": 0.19,
      "only such acts": 0.86,
      "places one has none": -0.04,
      "places others": 0.07,
      "places shared": -0.14,
      "rare words 0": -0.52,
      "rare words 1": 0.39,
      "rare words 2": -0.08,
      "rare words 3 or more": 0.43,
      "rivals": -0.47,
      "sentence names one has none": 0.24,
      "sentence names others": -0.1,
      "sentence names shared": -0.41,
      "sentence words 0": 0.07,
      "sentence words 1": 0,
      "sentence words 2": 0.1,
      "sentence words 3 or more": -0.42,
      "sentence words share": -0.19,
      "sides ahead": 2.02,
      "sides now": -0.64,
      "sides opposite": -0.71,
      "sides others": -1.49,
      "sides past": 0.71,
      "story names 0": -1.59,
      "story names 1": 0.39,
      "story names 2": 0.62,
      "story names 3 or more": 0.49,
      "story share": 0.78,
      "subjects one has none": -0.07,
      "subjects others": 0,
      "subjects shared": 0,
      "words 0": -0.2,
      "words 1": 0.05,
      "words 2": -0.17,
      "words 3 or more": 0.33,
      "words beside 0": -0.15,
      "words beside 1": 0.19,
      "words beside 2 or more": -0.01,
      "words share": 0.03
    }
  },
  "difference": {
    "figure": {
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
    },
    "date": {
      "always": {
        "different period": -2,
        "different scope": -2,
        "superseded": -0.62,
        "conflict": 1.58
      },
      "gap days": {
        "different period": -0.12,
        "different scope": -0.12,
        "superseded": -0.34,
        "conflict": 0.62
      },
      "gap months": {
        "different period": -0.03,
        "different scope": -0.03,
        "superseded": 0.15,
        "conflict": -0.1
      },
      "gap weeks": {
        "different period": -0.06,
        "different scope": -0.06,
        "superseded": 0.25,
        "conflict": -0.13
      },
      "gap years": {
        "different period": -0.05,
        "different scope": -0.05,
        "superseded": -0.06,
        "conflict": 0.17
      },
      "later says it replaces": {
        "different period": -0.02,
        "different scope": -0.02,
        "superseded": 0.52,
        "conflict": -0.48
      },
      "looks back": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.02,
        "conflict": 0.02
      },
      "may happen again": {
        "different period": -0.03,
        "different scope": -0.03,
        "superseded": 0.19,
        "conflict": -0.13
      },
      "one done, one to come": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.02,
        "conflict": 0.03
      },
      "one origin later": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.78,
        "conflict": -0.71
      },
      "one turn": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.04,
        "conflict": 0.05
      },
      "only one another": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one before": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.02
      },
      "only one bound": {
        "different period": -0.07,
        "different scope": -0.07,
        "superseded": 0.36,
        "conflict": -0.23
      },
      "only one expected": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.03,
        "conflict": 0.04
      },
      "only one future": {
        "different period": -0.07,
        "different scope": -0.07,
        "superseded": 0.28,
        "conflict": -0.13
      },
      "only one interim": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0,
        "conflict": 0
      },
      "only one present": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one update": {
        "different period": -0.03,
        "different scope": -0.03,
        "superseded": 0.43,
        "conflict": -0.38
      },
      "only one whole": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.03,
        "conflict": 0.05
      },
      "other times": {
        "different period": -0.28,
        "different scope": -0.28,
        "superseded": -0.01,
        "conflict": 0.63
      },
      "periods apart": {
        "different period": -0.18,
        "different scope": -0.18,
        "superseded": 0.09,
        "conflict": 0.34
      },
      "periods days apart": {
        "different period": -0.08,
        "different scope": -0.08,
        "superseded": -0.09,
        "conflict": 0.29
      },
      "recurring": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.02,
        "conflict": 0.03
      },
      "reports a day apart": {
        "different period": -0.02,
        "different scope": -0.02,
        "superseded": -0.12,
        "conflict": 0.16
      },
      "reports days apart": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.59,
        "conflict": -0.51
      },
      "reports months apart": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": 0.33,
        "conflict": -0.32
      },
      "reports of one day": {
        "different period": -0.2,
        "different scope": -0.2,
        "superseded": -0.82,
        "conflict": 1.14
      }
    }
  }
};
