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
      "ages of one has none": 0.08,
      "ages of others": -1.27,
      "ages of shared": 0.2,
      "always": -0.16,
      "both lead": 0.55,
      "company 0": -0.14,
      "company 1 or more": 0.29,
      "depth": -1.3,
      "dimension count": -0.25,
      "dimension length": 0.4,
      "dimension measure": 0.07,
      "dimension money": 0.48,
      "dimension percent": 0,
      "governors others": -0.06,
      "governors same": -0.12,
      "heads none": 0.28,
      "heads of measure others": -0.05,
      "heads of measure same": 0.12,
      "heads of percent none": -0.34,
      "heads of percent one has none": -0.23,
      "heads of percent one has none, people": 0.11,
      "heads of percent other people": 0.01,
      "heads of percent others": 0.42,
      "heads of percent people": 0.11,
      "heads of percent people and things": -0.58,
      "heads of percent same": 0.42,
      "heads one has none": -0.58,
      "heads one has none, people": 0.01,
      "heads other people": 0.54,
      "heads others": -0.35,
      "heads people": 0.56,
      "heads people and things": -1.27,
      "heads same": 0.9,
      "kinds others": 0.27,
      "kinds shared": -0.32,
      "measures exclusive": -1.09,
      "measures kin": -0.05,
      "measures mentioned": 0.53,
      "measures none": 0.16,
      "measures one has none": -0.03,
      "measures others": -0.42,
      "measures same": 1.15,
      "measures unknown": -0.4,
      "names one has none": -0.06,
      "names others": -0.61,
      "names shared": 0.5,
      "no rivals": 0.34,
      "only one additional": -0.47,
      "only one another": -0.66,
      "only one before": 0.19,
      "only one benchmark": -0.37,
      "only one expected": -0.19,
      "only one fraction": -1.25,
      "only one interim": 0.54,
      "only one part": 0.76,
      "only one total": 0.26,
      "only one whole": 0.97,
      "only such things": 0.51,
      "periods apart": -0.02,
      "periods days apart": 0.88,
      "periods meet": 0.37,
      "places one has none": -0.12,
      "places others": 0.27,
      "places shared": -0.17,
      "rare words 0": -0.41,
      "rare words 1": 0.43,
      "rare words 2": 0.8,
      "rare words 3 or more": 0.66,
      "rates none": -0.09,
      "rates others": -0.62,
      "rates same": 0.46,
      "rivals": -0.61,
      "scopes others": 0.03,
      "scopes same": 0.06,
      "sentence names one has none": 0.18,
      "sentence names others": 0.19,
      "sentence names shared": -0.4,
      "sentence words 0": 0.27,
      "sentence words 1": -0.21,
      "sentence words 2": -0.21,
      "sentence words 3 or more": -0.11,
      "sentence words share": -0.02,
      "status others": -0.54,
      "status same": 0.22,
      "story names 0": -2.36,
      "story names 1": 0.71,
      "story names 2": 0.5,
      "story names 3 or more": 0.35,
      "story share": 0.6,
      "trends others": -0.45,
      "trends same": 0.87,
      "turns none": -0.3,
      "turns one": -0.15,
      "turns others": 0.82,
      "turns same": 0.37,
      "unit share": -0.08,
      "unit share of measure": -0.11,
      "unit share of percent": 0.63,
      "values equal": 2.32,
      "values equal and small": 1.05,
      "values far apart": -3.05,
      "values over 0.2": -1.3,
      "values over 0.5": 0.44,
      "values over 0.75": 1.82,
      "values over 0.9": 3.24,
      "values small": 0.42,
      "words 0": -0.1,
      "words 1": 0.3,
      "words 2": 0.21,
      "words 3 or more": -0.01,
      "words beside 0": -0.11,
      "words beside 1": -0.05,
      "words beside 2 or more": 0.27,
      "words share": 0.23
    },
    "date": {
      "always": -0.17,
      "both lead": 0.03,
      "both of figures": -2.27,
      "both of reports": 0.47,
      "company 0": -0.35,
      "company 1 or more": 0.7,
      "depth": -1.15,
      "gap a day": 0.82,
      "gap a year": -0.72,
      "gap days": -0.17,
      "gap far apart": -2.1,
      "gap none": 2.39,
      "gap one within": 1.51,
      "gap weeks": -0.29,
      "gap years": -1.11,
      "grain days": 0.63,
      "grain months": 1.12,
      "grain others": -1.8,
      "grain weeks": -0.2,
      "grain years": 1.05,
      "measures exclusive": -0.27,
      "measures kin": 0.32,
      "measures mentioned": 0.47,
      "measures none": 0.09,
      "measures one has none": -0.73,
      "measures others": -0.04,
      "measures same": 0.55,
      "measures unknown": -0.28,
      "names one has none": -0.14,
      "names others": -0.28,
      "names shared": 0.46,
      "no rivals": 0.46,
      "one of a figure": -0.85,
      "one of a report": -1.48,
      "only one another": -0.55,
      "only one bound": -0.17,
      "only one to come": 0.08,
      "only such acts": 0.82,
      "phases others": -0.37,
      "phases same": 1.37,
      "places one has none": 0.03,
      "places others": 0.11,
      "places shared": -0.46,
      "rare words 0": -0.41,
      "rare words 1": 0.45,
      "rare words 2": 0.09,
      "rare words 3 or more": 0.19,
      "rivals": -0.52,
      "sentence names one has none": 0.11,
      "sentence names others": -0.16,
      "sentence names shared": -0.34,
      "sentence words 0": 0.14,
      "sentence words 1": -0.16,
      "sentence words 2": 0.06,
      "sentence words 3 or more": -0.49,
      "sentence words share": -0.43,
      "sides ahead": 1.97,
      "sides now": -0.48,
      "sides opposite": -1.09,
      "sides others": -1.32,
      "sides past": 0.73,
      "story names 0": -1.8,
      "story names 1": 0.46,
      "story names 2": 0.67,
      "story names 3 or more": 0.56,
      "story share": 0.67,
      "subjects one has none": -0.14,
      "subjects others": 0.12,
      "subjects shared": 0.06,
      "words 0": -0.24,
      "words 1": 0.22,
      "words 2": -0.09,
      "words 3 or more": 0.19,
      "words beside 0": -0.2,
      "words beside 1": 0.17,
      "words beside 2 or more": 0.15,
      "words share": -0.04
    }
  },
  "difference": {
    "figure": {
      "a part of the other": {
        "different period": -0.24,
        "different scope": 0.44,
        "superseded": 0.2,
        "conflict": -0.4
      },
      "a whole of parts": {
        "different period": -0.25,
        "different scope": 0.16,
        "superseded": -0.01,
        "conflict": 0.1
      },
      "always": {
        "different period": -0.51,
        "different scope": -0.77,
        "superseded": -1,
        "conflict": 0.76
      },
      "dimension count": {
        "different period": -0.06,
        "different scope": 0.09,
        "superseded": 0.13,
        "conflict": -0.01
      },
      "dimension length": {
        "different period": -0.06,
        "different scope": -1.01,
        "superseded": -0.19,
        "conflict": 1.28
      },
      "dimension measure": {
        "different period": -0.08,
        "different scope": -0.04,
        "superseded": 0.12,
        "conflict": 0.05
      },
      "dimension money": {
        "different period": -0.02,
        "different scope": 0.11,
        "superseded": -0.11,
        "conflict": 0.09
      },
      "dimension percent": {
        "different period": 0.07,
        "different scope": 0.45,
        "superseded": -0.34,
        "conflict": -0.14
      },
      "floor passed": {
        "different period": -0.08,
        "different scope": -0.23,
        "superseded": 0.34,
        "conflict": -0.03
      },
      "for later": {
        "different period": 0.29,
        "different scope": -0.02,
        "superseded": 0.14,
        "conflict": -0.41
      },
      "for the whole country": {
        "different period": -0.23,
        "different scope": 0.44,
        "superseded": -0.02,
        "conflict": -0.19
      },
      "growing count": {
        "different period": -0.44,
        "different scope": 0.15,
        "superseded": 0.59,
        "conflict": -0.29
      },
      "in one place": {
        "different period": -0.36,
        "different scope": 0.49,
        "superseded": -0.03,
        "conflict": -0.1
      },
      "later count is higher": {
        "different period": -0.09,
        "different scope": 0.17,
        "superseded": 0.29,
        "conflict": -0.36
      },
      "later is lower": {
        "different period": 0.81,
        "different scope": -0.11,
        "superseded": -0.14,
        "conflict": -0.56
      },
      "later says it replaces": {
        "different period": -0.39,
        "different scope": -0.17,
        "superseded": 0.92,
        "conflict": -0.35
      },
      "limited": {
        "different period": -0.24,
        "different scope": 0.93,
        "superseded": -0.49,
        "conflict": -0.2
      },
      "looks back": {
        "different period": 0.6,
        "different scope": -0.11,
        "superseded": -0.28,
        "conflict": -0.2
      },
      "no period": {
        "different period": -0.96,
        "different scope": 0.45,
        "superseded": -0.05,
        "conflict": 0.48
      },
      "of one nation": {
        "different period": -0.09,
        "different scope": -0.04,
        "superseded": -0.02,
        "conflict": 0.15
      },
      "one done, one to come": {
        "different period": 0.04,
        "different scope": -0.54,
        "superseded": 0.58,
        "conflict": -0.07
      },
      "one has a period": {
        "different period": 0.33,
        "different scope": 0.12,
        "superseded": -0.23,
        "conflict": -0.12
      },
      "one long ago": {
        "different period": 0.26,
        "different scope": -0.12,
        "superseded": 0.06,
        "conflict": -0.21
      },
      "one origin later": {
        "different period": -0.13,
        "different scope": -0.31,
        "superseded": 2.42,
        "conflict": -2.02
      },
      "one turn": {
        "different period": 0.89,
        "different scope": -0.35,
        "superseded": -0.06,
        "conflict": -0.46
      },
      "only one additional": {
        "different period": -0.73,
        "different scope": 0.06,
        "superseded": 0.34,
        "conflict": 0.32
      },
      "only one another": {
        "different period": 0.14,
        "different scope": -0.29,
        "superseded": -0.24,
        "conflict": 0.4
      },
      "only one before": {
        "different period": 1.06,
        "different scope": -0.31,
        "superseded": -0.07,
        "conflict": -0.68
      },
      "only one benchmark": {
        "different period": 0.74,
        "different scope": 0.26,
        "superseded": -0.31,
        "conflict": -0.69
      },
      "only one expected": {
        "different period": 0.49,
        "different scope": -0.41,
        "superseded": 0.15,
        "conflict": -0.23
      },
      "only one future": {
        "different period": 0.06,
        "different scope": -0.46,
        "superseded": -0.08,
        "conflict": 0.48
      },
      "only one interim": {
        "different period": -0.27,
        "different scope": -0.31,
        "superseded": 0.34,
        "conflict": 0.23
      },
      "only one part": {
        "different period": -0.34,
        "different scope": 0.85,
        "superseded": -0.19,
        "conflict": -0.31
      },
      "only one present": {
        "different period": 0.68,
        "different scope": -0.12,
        "superseded": -0.11,
        "conflict": -0.45
      },
      "only one total": {
        "different period": -0.08,
        "different scope": 0.3,
        "superseded": -0.05,
        "conflict": -0.17
      },
      "only one update": {
        "different period": 0.61,
        "different scope": -0.56,
        "superseded": 0.75,
        "conflict": -0.8
      },
      "only one whole": {
        "different period": -0.14,
        "different scope": 1.54,
        "superseded": -0.6,
        "conflict": -0.79
      },
      "other places": {
        "different period": -0.31,
        "different scope": 0.57,
        "superseded": -0.01,
        "conflict": -0.25
      },
      "other times": {
        "different period": 1.17,
        "different scope": -0.42,
        "superseded": -0.2,
        "conflict": -0.49
      },
      "other turns": {
        "different period": 0.92,
        "different scope": -0.27,
        "superseded": -0.15,
        "conflict": -0.49
      },
      "periods alike": {
        "different period": -0.82,
        "different scope": 0.1,
        "superseded": 0.3,
        "conflict": 0.45
      },
      "periods apart": {
        "different period": 1.51,
        "different scope": -0.85,
        "superseded": -0.21,
        "conflict": -0.46
      },
      "periods days apart": {
        "different period": -0.3,
        "different scope": -0.22,
        "superseded": -0.33,
        "conflict": 0.86
      },
      "periods overlap": {
        "different period": 0.05,
        "different scope": -0.06,
        "superseded": 0.12,
        "conflict": -0.11
      },
      "recurring": {
        "different period": 0.58,
        "different scope": -0.36,
        "superseded": -0.1,
        "conflict": -0.11
      },
      "reports a day apart": {
        "different period": -0.38,
        "different scope": -0.51,
        "superseded": 0.64,
        "conflict": 0.26
      },
      "reports days apart": {
        "different period": 0.06,
        "different scope": -0.29,
        "superseded": 0.79,
        "conflict": -0.53
      },
      "reports months apart": {
        "different period": 0.35,
        "different scope": -0.21,
        "superseded": 0.15,
        "conflict": -0.29
      },
      "reports of one day": {
        "different period": -0.14,
        "different scope": 0.52,
        "superseded": -1.85,
        "conflict": 0.93
      },
      "reports weeks apart": {
        "different period": -0.1,
        "different scope": -0.19,
        "superseded": 0.5,
        "conflict": -0.22
      },
      "some of the people": {
        "different period": -0.72,
        "different scope": 1,
        "superseded": 0.08,
        "conflict": -0.36
      },
      "values far apart": {
        "different period": 0.12,
        "different scope": 1.52,
        "superseded": -0.43,
        "conflict": -1.2
      },
      "values near": {
        "different period": -0.08,
        "different scope": -1.99,
        "superseded": 0.24,
        "conflict": 1.33
      },
      "values over 0.3": {
        "different period": -0.03,
        "different scope": 0.97,
        "superseded": -0.29,
        "conflict": -0.61
      },
      "values over 0.6": {
        "different period": -0.22,
        "different scope": -0.68,
        "superseded": -0.05,
        "conflict": 0.71
      }
    },
    "date": {
      "always": {
        "different period": -1.68,
        "different scope": -1.68,
        "superseded": -0.68,
        "conflict": 1.37
      },
      "gap days": {
        "different period": -0.17,
        "different scope": -0.17,
        "superseded": -0.34,
        "conflict": 0.69
      },
      "gap months": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.18,
        "conflict": -0.09
      },
      "gap weeks": {
        "different period": -0.08,
        "different scope": -0.08,
        "superseded": 0.21,
        "conflict": -0.03
      },
      "gap years": {
        "different period": -0.06,
        "different scope": -0.06,
        "superseded": -0.08,
        "conflict": 0.21
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
        "superseded": -0.01,
        "conflict": 0.02
      },
      "may happen again": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.2,
        "conflict": -0.13
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
        "superseded": 0.88,
        "conflict": -0.79
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
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one before": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one benchmark": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one bound": {
        "different period": -0.09,
        "different scope": -0.09,
        "superseded": 0.34,
        "conflict": -0.15
      },
      "only one expected": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.04,
        "conflict": 0.05
      },
      "only one future": {
        "different period": -0.1,
        "different scope": -0.1,
        "superseded": 0.29,
        "conflict": -0.08
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
      "only one total": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0,
        "conflict": 0.01
      },
      "only one update": {
        "different period": -0.03,
        "different scope": -0.03,
        "superseded": 0.49,
        "conflict": -0.42
      },
      "only one whole": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.03,
        "conflict": 0.05
      },
      "other times": {
        "different period": -0.4,
        "different scope": -0.4,
        "superseded": -0.07,
        "conflict": 0.75
      },
      "periods apart": {
        "different period": -0.25,
        "different scope": -0.25,
        "superseded": 0.09,
        "conflict": 0.48
      },
      "periods days apart": {
        "different period": -0.11,
        "different scope": -0.11,
        "superseded": -0.12,
        "conflict": 0.41
      },
      "recurring": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.03,
        "conflict": 0.04
      },
      "reports a day apart": {
        "different period": -0.03,
        "different scope": -0.03,
        "superseded": -0.12,
        "conflict": 0.18
      },
      "reports days apart": {
        "different period": -0.04,
        "different scope": -0.04,
        "superseded": 0.6,
        "conflict": -0.51
      },
      "reports months apart": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": 0.41,
        "conflict": -0.38
      },
      "reports of one day": {
        "different period": -0.31,
        "different scope": -0.31,
        "superseded": -0.92,
        "conflict": 1.19
      }
    }
  }
};
