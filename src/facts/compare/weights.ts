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
      "ages of one has none": -0.1,
      "ages of others": -1.01,
      "ages of shared": 0.1,
      "always": -0.15,
      "both lead": 0.64,
      "company 0": -0.12,
      "company 1 or more": 0.23,
      "depth": -1.2,
      "dimension count": -0.24,
      "dimension length": 0.45,
      "dimension measure": 0.02,
      "dimension money": 0.43,
      "dimension percent": -0.14,
      "governors others": -0.09,
      "governors same": -0.21,
      "heads none": 0.43,
      "heads one has none": -0.76,
      "heads one has none, people": -0.08,
      "heads other people": 0.48,
      "heads others": -0.33,
      "heads people": 0.62,
      "heads people and things": -1.21,
      "heads same": 0.87,
      "kinds others": 0.28,
      "kinds shared": -0.32,
      "measures exclusive": -1.03,
      "measures kin": -0.01,
      "measures mentioned": 0.45,
      "measures none": 0.13,
      "measures one has none": 0.01,
      "measures others": -0.48,
      "measures same": 1.22,
      "measures unknown": -0.44,
      "names one has none": -0.03,
      "names others": -0.53,
      "names shared": 0.43,
      "no rivals": 0.25,
      "only one additional": -0.6,
      "only one another": -0.53,
      "only one before": -0.11,
      "only one benchmark": -0.31,
      "only one expected": -0.22,
      "only one fraction": -1.37,
      "only one interim": 0.46,
      "only one part": 0.72,
      "only one total": -0.03,
      "only one whole": 0.85,
      "only such things": 0.59,
      "periods apart": -0.06,
      "periods days apart": 0.84,
      "periods meet": 0.28,
      "places one has none": -0.09,
      "places others": 0.25,
      "places shared": -0.21,
      "rare words 0": -0.45,
      "rare words 1": 0.41,
      "rare words 2": 0.71,
      "rare words 3 or more": 0.76,
      "rates none": -0.02,
      "rates others": -0.73,
      "rates same": 0.3,
      "rivals": -0.64,
      "scopes others": 0.03,
      "scopes same": 0.06,
      "sentence names one has none": 0.24,
      "sentence names others": -0.05,
      "sentence names shared": -0.36,
      "sentence words 0": 0.32,
      "sentence words 1": -0.26,
      "sentence words 2": -0.26,
      "sentence words 3 or more": -0.09,
      "sentence words share": 0.02,
      "status others": -0.38,
      "status same": 0.28,
      "story names 0": -2.25,
      "story names 1": 0.69,
      "story names 2": 0.49,
      "story names 3 or more": 0.42,
      "story share": 0.64,
      "trends others": -0.08,
      "trends same": 0.72,
      "turns none": -0.31,
      "turns one": -0.06,
      "turns others": 0.79,
      "turns same": 0.24,
      "unit share": -0.16,
      "values equal": 2.95,
      "values equal and small": 1.32,
      "values far apart": -3.16,
      "values over 0.2": -1.4,
      "values over 0.5": 0.15,
      "values over 0.75": 1.58,
      "values over 0.9": 3.06,
      "values small": 0.46,
      "words 0": -0.15,
      "words 1": 0.37,
      "words 2": 0.19,
      "words 3 or more": 0.12,
      "words beside 0": -0.12,
      "words beside 1": 0.06,
      "words beside 2 or more": 0.21,
      "words share": 0.3
    },
    "date": {
      "always": -0.16,
      "both lead": -0.08,
      "both of figures": -2.14,
      "both of reports": 0.59,
      "company 0": -0.35,
      "company 1 or more": 0.69,
      "depth": -1.2,
      "gap a day": 0.86,
      "gap a year": -0.69,
      "gap days": -0.13,
      "gap far apart": -2.1,
      "gap none": 2.35,
      "gap one within": 1.44,
      "gap weeks": -0.3,
      "gap years": -1.13,
      "grain days": 0.6,
      "grain months": 1.17,
      "grain others": -1.82,
      "grain weeks": -0.2,
      "grain years": 0.99,
      "measures exclusive": -0.27,
      "measures kin": 0.26,
      "measures mentioned": 0.45,
      "measures none": 0.04,
      "measures one has none": -0.76,
      "measures others": -0.07,
      "measures same": 0.72,
      "measures unknown": -0.27,
      "names one has none": -0.16,
      "names others": -0.27,
      "names shared": 0.51,
      "no rivals": 0.44,
      "one of a figure": -0.65,
      "one of a report": -1.39,
      "only one another": -0.37,
      "only one bound": -0.23,
      "only one to come": 0.14,
      "only such acts": 0.74,
      "phases others": -0.41,
      "phases same": 1.34,
      "places one has none": 0.05,
      "places others": 0.02,
      "places shared": -0.36,
      "rare words 0": -0.38,
      "rare words 1": 0.4,
      "rare words 2": 0.02,
      "rare words 3 or more": 0.2,
      "rivals": -0.53,
      "sentence names one has none": 0.12,
      "sentence names others": -0.12,
      "sentence names shared": -0.31,
      "sentence words 0": 0.1,
      "sentence words 1": -0.11,
      "sentence words 2": 0.06,
      "sentence words 3 or more": -0.44,
      "sentence words share": -0.37,
      "sides ahead": 1.88,
      "sides now": -0.42,
      "sides opposite": -1.04,
      "sides others": -1.36,
      "sides past": 0.78,
      "story names 0": -1.71,
      "story names 1": 0.46,
      "story names 2": 0.65,
      "story names 3 or more": 0.53,
      "story share": 0.65,
      "subjects one has none": -0.08,
      "subjects others": 0.07,
      "subjects shared": 0,
      "words 0": -0.24,
      "words 1": 0.09,
      "words 2": -0.02,
      "words 3 or more": 0.25,
      "words beside 0": -0.2,
      "words beside 1": 0.27,
      "words beside 2 or more": 0.06,
      "words share": -0.05
    }
  },
  "difference": {
    "figure": {
      "a part of the other": {
        "different period": -0.23,
        "different scope": 0.58,
        "superseded": 0.09,
        "conflict": -0.44
      },
      "a whole of parts": {
        "different period": -0.21,
        "different scope": 0.17,
        "superseded": -0.01,
        "conflict": 0.05
      },
      "always": {
        "different period": -0.53,
        "different scope": -0.78,
        "superseded": -1.06,
        "conflict": 0.79
      },
      "dimension count": {
        "different period": -0.14,
        "different scope": 0.14,
        "superseded": 0.2,
        "conflict": -0.03
      },
      "dimension length": {
        "different period": -0.03,
        "different scope": -0.91,
        "superseded": -0.23,
        "conflict": 1.2
      },
      "dimension measure": {
        "different period": -0.06,
        "different scope": -0.09,
        "superseded": 0.14,
        "conflict": 0.05
      },
      "dimension money": {
        "different period": 0.05,
        "different scope": 0.19,
        "superseded": -0.08,
        "conflict": -0.09
      },
      "dimension percent": {
        "different period": 0.08,
        "different scope": 0.34,
        "superseded": -0.37,
        "conflict": -0.01
      },
      "floor passed": {
        "different period": -0.07,
        "different scope": -0.24,
        "superseded": 0.33,
        "conflict": -0.03
      },
      "for later": {
        "different period": 0.29,
        "different scope": -0.01,
        "superseded": 0.13,
        "conflict": -0.41
      },
      "for the whole country": {
        "different period": -0.23,
        "different scope": 0.42,
        "superseded": -0.02,
        "conflict": -0.17
      },
      "growing count": {
        "different period": -0.4,
        "different scope": 0,
        "superseded": 0.68,
        "conflict": -0.28
      },
      "in one place": {
        "different period": -0.37,
        "different scope": 0.51,
        "superseded": -0.04,
        "conflict": -0.1
      },
      "later count is higher": {
        "different period": -0.09,
        "different scope": 0.25,
        "superseded": 0.2,
        "conflict": -0.36
      },
      "later is lower": {
        "different period": 0.84,
        "different scope": -0.19,
        "superseded": -0.1,
        "conflict": -0.54
      },
      "later says it replaces": {
        "different period": -0.39,
        "different scope": -0.15,
        "superseded": 0.77,
        "conflict": -0.24
      },
      "limited": {
        "different period": -0.26,
        "different scope": 0.83,
        "superseded": -0.53,
        "conflict": -0.04
      },
      "looks back": {
        "different period": 0.56,
        "different scope": 0,
        "superseded": -0.28,
        "conflict": -0.27
      },
      "no period": {
        "different period": -0.95,
        "different scope": 0.37,
        "superseded": -0.02,
        "conflict": 0.53
      },
      "of one nation": {
        "different period": -0.08,
        "different scope": 0.08,
        "superseded": -0.03,
        "conflict": 0.02
      },
      "one done, one to come": {
        "different period": 0.07,
        "different scope": -0.5,
        "superseded": 0.57,
        "conflict": -0.14
      },
      "one has a period": {
        "different period": 0.24,
        "different scope": 0.13,
        "superseded": -0.15,
        "conflict": -0.13
      },
      "one long ago": {
        "different period": 0.3,
        "different scope": -0.15,
        "superseded": 0.06,
        "conflict": -0.21
      },
      "one origin later": {
        "different period": -0.01,
        "different scope": -0.53,
        "superseded": 2.42,
        "conflict": -1.9
      },
      "one turn": {
        "different period": 0.91,
        "different scope": -0.42,
        "superseded": -0.1,
        "conflict": -0.39
      },
      "only one additional": {
        "different period": -0.68,
        "different scope": 0.15,
        "superseded": 0.28,
        "conflict": 0.25
      },
      "only one another": {
        "different period": 0.14,
        "different scope": -0.29,
        "superseded": -0.22,
        "conflict": 0.37
      },
      "only one before": {
        "different period": 1.02,
        "different scope": -0.3,
        "superseded": -0.06,
        "conflict": -0.66
      },
      "only one benchmark": {
        "different period": 0.83,
        "different scope": 0.15,
        "superseded": -0.29,
        "conflict": -0.69
      },
      "only one expected": {
        "different period": 0.3,
        "different scope": -0.34,
        "superseded": 0.14,
        "conflict": -0.1
      },
      "only one future": {
        "different period": 0.07,
        "different scope": -0.52,
        "superseded": -0.06,
        "conflict": 0.51
      },
      "only one interim": {
        "different period": -0.12,
        "different scope": -0.47,
        "superseded": 0.34,
        "conflict": 0.24
      },
      "only one part": {
        "different period": -0.32,
        "different scope": 0.64,
        "superseded": 0.07,
        "conflict": -0.39
      },
      "only one present": {
        "different period": 0.68,
        "different scope": -0.11,
        "superseded": -0.11,
        "conflict": -0.46
      },
      "only one total": {
        "different period": -0.02,
        "different scope": 0.32,
        "superseded": -0.04,
        "conflict": -0.25
      },
      "only one update": {
        "different period": 0.41,
        "different scope": -0.49,
        "superseded": 0.66,
        "conflict": -0.58
      },
      "only one whole": {
        "different period": -0.03,
        "different scope": 1.35,
        "superseded": -0.57,
        "conflict": -0.75
      },
      "other places": {
        "different period": -0.3,
        "different scope": 0.57,
        "superseded": -0.01,
        "conflict": -0.27
      },
      "other times": {
        "different period": 1.2,
        "different scope": -0.48,
        "superseded": -0.17,
        "conflict": -0.5
      },
      "other turns": {
        "different period": 0.94,
        "different scope": -0.28,
        "superseded": -0.14,
        "conflict": -0.51
      },
      "periods alike": {
        "different period": -0.74,
        "different scope": 0.17,
        "superseded": 0.25,
        "conflict": 0.33
      },
      "periods apart": {
        "different period": 1.46,
        "different scope": -0.73,
        "superseded": -0.2,
        "conflict": -0.52
      },
      "periods days apart": {
        "different period": -0.3,
        "different scope": -0.17,
        "superseded": -0.29,
        "conflict": 0.76
      },
      "periods overlap": {
        "different period": 0.15,
        "different scope": -0.13,
        "superseded": 0.05,
        "conflict": -0.06
      },
      "recurring": {
        "different period": 0.66,
        "different scope": -0.43,
        "superseded": -0.13,
        "conflict": -0.1
      },
      "reports a day apart": {
        "different period": -0.25,
        "different scope": -0.61,
        "superseded": 0.54,
        "conflict": 0.33
      },
      "reports days apart": {
        "different period": 0.07,
        "different scope": -0.29,
        "superseded": 0.75,
        "conflict": -0.51
      },
      "reports months apart": {
        "different period": 0.32,
        "different scope": -0.16,
        "superseded": 0.15,
        "conflict": -0.31
      },
      "reports of one day": {
        "different period": -0.18,
        "different scope": 0.63,
        "superseded": -1.84,
        "conflict": 0.93
      },
      "reports weeks apart": {
        "different period": -0.12,
        "different scope": -0.13,
        "superseded": 0.5,
        "conflict": -0.25
      },
      "some of the people": {
        "different period": -0.65,
        "different scope": 1.05,
        "superseded": 0.06,
        "conflict": -0.45
      },
      "values far apart": {
        "different period": 0.17,
        "different scope": 1.43,
        "superseded": -0.38,
        "conflict": -1.21
      },
      "values near": {
        "different period": -0.08,
        "different scope": -1.92,
        "superseded": 0.29,
        "conflict": 1.31
      },
      "values over 0.3": {
        "different period": -0.01,
        "different scope": 0.99,
        "superseded": -0.33,
        "conflict": -0.66
      },
      "values over 0.6": {
        "different period": -0.22,
        "different scope": -0.7,
        "superseded": 0.01,
        "conflict": 0.72
      }
    },
    "date": {
      "always": {
        "different period": -1.77,
        "different scope": -1.77,
        "superseded": -0.66,
        "conflict": 1.43
      },
      "gap days": {
        "different period": -0.15,
        "different scope": -0.15,
        "superseded": -0.33,
        "conflict": 0.66
      },
      "gap months": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.17,
        "conflict": -0.1
      },
      "gap weeks": {
        "different period": -0.07,
        "different scope": -0.07,
        "superseded": 0.22,
        "conflict": -0.06
      },
      "gap years": {
        "different period": -0.05,
        "different scope": -0.05,
        "superseded": -0.08,
        "conflict": 0.2
      },
      "later says it replaces": {
        "different period": -0.02,
        "different scope": -0.02,
        "superseded": 0.57,
        "conflict": -0.52
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
        "conflict": -0.12
      },
      "one done, one to come": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.07,
        "conflict": 0.08
      },
      "one origin later": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.86,
        "conflict": -0.78
      },
      "one turn": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.03,
        "conflict": 0.04
      },
      "only one another": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0,
        "conflict": 0.01
      },
      "only one before": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.02
      },
      "only one benchmark": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0,
        "conflict": 0
      },
      "only one bound": {
        "different period": -0.08,
        "different scope": -0.08,
        "superseded": 0.34,
        "conflict": -0.17
      },
      "only one expected": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.04,
        "conflict": 0.05
      },
      "only one future": {
        "different period": -0.09,
        "different scope": -0.09,
        "superseded": 0.29,
        "conflict": -0.09
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
        "superseded": 0.48,
        "conflict": -0.41
      },
      "only one whole": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.03,
        "conflict": 0.05
      },
      "other times": {
        "different period": -0.36,
        "different scope": -0.36,
        "superseded": -0.04,
        "conflict": 0.72
      },
      "periods apart": {
        "different period": -0.23,
        "different scope": -0.23,
        "superseded": 0.09,
        "conflict": 0.44
      },
      "periods days apart": {
        "different period": -0.1,
        "different scope": -0.1,
        "superseded": -0.11,
        "conflict": 0.38
      },
      "recurring": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.02,
        "conflict": 0.04
      },
      "reports a day apart": {
        "different period": -0.02,
        "different scope": -0.02,
        "superseded": -0.13,
        "conflict": 0.18
      },
      "reports days apart": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.59,
        "conflict": -0.5
      },
      "reports months apart": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": 0.4,
        "conflict": -0.38
      },
      "reports of one day": {
        "different period": -0.27,
        "different scope": -0.27,
        "superseded": -0.89,
        "conflict": 1.18
      }
    }
  }
};
