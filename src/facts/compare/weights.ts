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
      "ages of one has none": 0.04,
      "ages of others": -1.51,
      "ages of shared": 0.2,
      "always": -0.17,
      "both lead": 0.33,
      "company 0": -0.14,
      "company 1 or more": 0.29,
      "depth": -1.36,
      "dimension count": -0.21,
      "dimension length": 0.61,
      "dimension measure": 0.06,
      "dimension money": 0.51,
      "dimension percent": 0.02,
      "governors others": 0.01,
      "governors same": -0.02,
      "heads none": 0.16,
      "heads of measure others": -0.07,
      "heads of measure same": 0.12,
      "heads of percent none": -0.32,
      "heads of percent one has none": -0.26,
      "heads of percent one has none, people": 0.2,
      "heads of percent other people": 0.01,
      "heads of percent others": 0.35,
      "heads of percent people": 0.12,
      "heads of percent people and things": -0.59,
      "heads of percent same": 0.41,
      "heads one has none": -0.54,
      "heads one has none, people": -0.04,
      "heads other people": 0.56,
      "heads others": -0.35,
      "heads people": 0.55,
      "heads people and things": -1.18,
      "heads same": 0.91,
      "kinds others": 0.27,
      "kinds shared": -0.32,
      "measures exclusive": -1.03,
      "measures kin": -0.13,
      "measures mentioned": 0.48,
      "measures none": 0.13,
      "measures one has none": -0.04,
      "measures others": -0.39,
      "measures same": 1.18,
      "measures unknown": -0.44,
      "names one has none": -0.05,
      "names others": -0.59,
      "names shared": 0.44,
      "no rivals": 0.33,
      "only one additional": -0.52,
      "only one another": -0.61,
      "only one before": 0.13,
      "only one benchmark": -0.16,
      "only one expected": -0.37,
      "only one fraction": -1.33,
      "only one interim": 0.58,
      "only one part": 0.63,
      "only one total": 0.23,
      "only one whole": 0.92,
      "only such things": 0.4,
      "periods apart": 0.06,
      "periods days apart": 0.76,
      "periods meet": 0.48,
      "places one has none": -0.13,
      "places others": 0.3,
      "places shared": -0.19,
      "rare words 0": -0.44,
      "rare words 1": 0.47,
      "rare words 2": 0.85,
      "rare words 3 or more": 0.73,
      "rates none": -0.12,
      "rates others": -0.61,
      "rates same": 0.56,
      "rivals": -0.59,
      "scopes others": 0.03,
      "scopes same": 0.05,
      "sentence names one has none": 0.14,
      "sentence names others": 0.12,
      "sentence names shared": -0.3,
      "sentence words 0": 0.3,
      "sentence words 1": -0.21,
      "sentence words 2": -0.17,
      "sentence words 3 or more": -0.34,
      "sentence words share": -0.07,
      "status others": -0.48,
      "status same": 0.22,
      "story names 0": -2.47,
      "story names 1": 0.71,
      "story names 2": 0.51,
      "story names 3 or more": 0.36,
      "story share": 0.53,
      "trends others": -0.32,
      "trends same": 0.8,
      "turns none": -0.22,
      "turns one": -0.14,
      "turns others": 0.48,
      "turns same": 0.23,
      "unit share": 0.08,
      "unit share of measure": -0.14,
      "unit share of percent": 0.62,
      "values equal": 2.34,
      "values equal and small": 1.02,
      "values far apart": -2.97,
      "values over 0.2": -1.17,
      "values over 0.5": 0.5,
      "values over 0.75": 1.87,
      "values over 0.9": 3.25,
      "values small": 0.5,
      "words 0": -0.1,
      "words 1": 0.28,
      "words 2": 0.26,
      "words 3 or more": -0.01,
      "words beside 0": -0.13,
      "words beside 1": 0,
      "words beside 2 or more": 0.28,
      "words share": 0.38
    },
    "date": {
      "always": -0.12,
      "both lead": -0.4,
      "both of figures": -2.53,
      "both of reports": 0.53,
      "company 0": -0.27,
      "company 1 or more": 0.72,
      "depth": -1.23,
      "gap a day": 0.79,
      "gap a year": -0.55,
      "gap days": -0.21,
      "gap far apart": -2.16,
      "gap none": 2.43,
      "gap one within": 1.72,
      "gap weeks": -0.31,
      "gap years": -1.11,
      "grain days": 0.51,
      "grain months": 1.03,
      "grain others": -1.63,
      "grain weeks": -0.22,
      "grain years": 1.07,
      "measures exclusive": -0.11,
      "measures kin": 0.18,
      "measures mentioned": 0.66,
      "measures none": 0.14,
      "measures one has none": -0.81,
      "measures others": 0,
      "measures same": 0.49,
      "measures unknown": -0.25,
      "names one has none": -0.1,
      "names others": -0.28,
      "names shared": 0.54,
      "no rivals": 0.69,
      "one of a figure": -1.11,
      "one of a report": -1.48,
      "only one another": -0.46,
      "only one bound": -0.13,
      "only one to come": 0.1,
      "only such acts": 0.79,
      "phases others": -0.5,
      "phases same": 1.31,
      "places one has none": 0.02,
      "places others": 0.02,
      "places shared": -0.28,
      "rare words 0": -0.48,
      "rare words 1": 0.44,
      "rare words 2": 0.24,
      "rare words 3 or more": 0.39,
      "rivals": -0.53,
      "sentence names one has none": 0.16,
      "sentence names others": -0.09,
      "sentence names shared": -0.43,
      "sentence words 0": 0.02,
      "sentence words 1": -0.06,
      "sentence words 2": 0.12,
      "sentence words 3 or more": -0.46,
      "sentence words share": -0.51,
      "sides ahead": 2.14,
      "sides now": -0.56,
      "sides opposite": -1.17,
      "sides others": -1.26,
      "sides past": 0.72,
      "story names 0": -1.91,
      "story names 1": 0.51,
      "story names 2": 0.76,
      "story names 3 or more": 0.56,
      "story share": 0.66,
      "subjects one has none": -0.12,
      "subjects others": 0.17,
      "subjects shared": 0.14,
      "words 0": -0.21,
      "words 1": 0.2,
      "words 2": -0.16,
      "words 3 or more": 0.36,
      "words beside 0": -0.14,
      "words beside 1": 0.13,
      "words beside 2 or more": 0.24,
      "words share": -0.2
    }
  },
  "difference": {
    "figure": {
      "a part of the other": {
        "different period": -0.05,
        "different scope": 0.45,
        "superseded": 0.13,
        "conflict": -0.43
      },
      "a whole of parts": {
        "different period": -0.29,
        "different scope": 0.2,
        "superseded": -0.01,
        "conflict": 0.1
      },
      "always": {
        "different period": -0.14,
        "different scope": -0.46,
        "superseded": -0.6,
        "conflict": 0.4
      },
      "both long ago": {
        "different period": -1.27,
        "different scope": 0.15,
        "superseded": -0.31,
        "conflict": 1.43
      },
      "dimension count": {
        "different period": 0.21,
        "different scope": 0.03,
        "superseded": -0.1,
        "conflict": -0.09
      },
      "dimension length": {
        "different period": -0.02,
        "different scope": -1.77,
        "superseded": -0.32,
        "conflict": 1.75
      },
      "dimension measure": {
        "different period": -0.23,
        "different scope": 0.2,
        "superseded": -0.24,
        "conflict": 0.28
      },
      "dimension money": {
        "different period": -0.03,
        "different scope": 0.12,
        "superseded": 0.33,
        "conflict": -0.02
      },
      "dimension percent": {
        "different period": 0.41,
        "different scope": 0.63,
        "superseded": -0.64,
        "conflict": -0.22
      },
      "floor passed": {
        "different period": -0.16,
        "different scope": -0.5,
        "superseded": 1.21,
        "conflict": -0.54
      },
      "for later": {
        "different period": -0.07,
        "different scope": -0.02,
        "superseded": 0.38,
        "conflict": -0.28
      },
      "for the whole country": {
        "different period": -0.16,
        "different scope": 0.48,
        "superseded": -0.06,
        "conflict": -0.26
      },
      "growing count": {
        "different period": -0.85,
        "different scope": 0.11,
        "superseded": 0.61,
        "conflict": 0.15
      },
      "in one place": {
        "different period": -0.4,
        "different scope": 0.66,
        "superseded": -0.03,
        "conflict": -0.22
      },
      "issues apart": {
        "different period": 0.22,
        "different scope": 0.45,
        "superseded": -0.16,
        "conflict": -0.51
      },
      "later count is higher": {
        "different period": -0.44,
        "different scope": 0.06,
        "superseded": 0.11,
        "conflict": 0.26
      },
      "later is lower": {
        "different period": 0.05,
        "different scope": -0.06,
        "superseded": 0.23,
        "conflict": -0.29
      },
      "later says it replaces": {
        "different period": -0.17,
        "different scope": -0.51,
        "superseded": 1.13,
        "conflict": -0.58
      },
      "limited": {
        "different period": -0.12,
        "different scope": 1.09,
        "superseded": -0.78,
        "conflict": -0.19
      },
      "looks back": {
        "different period": 0.7,
        "different scope": -0.46,
        "superseded": -0.26,
        "conflict": 0.05
      },
      "no period": {
        "different period": -0.69,
        "different scope": 0.1,
        "superseded": -0.04,
        "conflict": 0.36
      },
      "of one nation": {
        "different period": -0.17,
        "different scope": -0.11,
        "superseded": -0.02,
        "conflict": 0.3
      },
      "one done, one to come": {
        "different period": 0.12,
        "different scope": -0.5,
        "superseded": 0.52,
        "conflict": -0.14
      },
      "one has a period": {
        "different period": 0.01,
        "different scope": 0.19,
        "superseded": -0.4,
        "conflict": 0.1
      },
      "one long ago": {
        "different period": -0.45,
        "different scope": 0.1,
        "superseded": -0.67,
        "conflict": 1.06
      },
      "one origin later": {
        "different period": 0,
        "different scope": -0.43,
        "superseded": 2.7,
        "conflict": -2.53
      },
      "one turn": {
        "different period": 0.92,
        "different scope": -0.26,
        "superseded": -0.12,
        "conflict": -0.37
      },
      "only one additional": {
        "different period": -1.03,
        "different scope": 0.25,
        "superseded": 0.33,
        "conflict": 0.45
      },
      "only one another": {
        "different period": 0.34,
        "different scope": -0.47,
        "superseded": -0.34,
        "conflict": 0.46
      },
      "only one before": {
        "different period": 1.05,
        "different scope": -0.67,
        "superseded": 0.03,
        "conflict": -0.44
      },
      "only one benchmark": {
        "different period": 0.24,
        "different scope": 0.48,
        "superseded": -0.73,
        "conflict": 0.01
      },
      "only one expected": {
        "different period": 0.34,
        "different scope": -0.21,
        "superseded": 0.14,
        "conflict": -0.27
      },
      "only one future": {
        "different period": -0.32,
        "different scope": -0.93,
        "superseded": 1.02,
        "conflict": 0.23
      },
      "only one interim": {
        "different period": -0.39,
        "different scope": -0.12,
        "superseded": 0.38,
        "conflict": 0.12
      },
      "only one part": {
        "different period": -0.24,
        "different scope": 1.06,
        "superseded": -0.61,
        "conflict": -0.22
      },
      "only one present": {
        "different period": 0.67,
        "different scope": -0.19,
        "superseded": -0.15,
        "conflict": -0.33
      },
      "only one total": {
        "different period": -0.1,
        "different scope": 0.45,
        "superseded": -0.36,
        "conflict": 0.01
      },
      "only one update": {
        "different period": 0.48,
        "different scope": -0.83,
        "superseded": 0.95,
        "conflict": -0.71
      },
      "only one whole": {
        "different period": -0.25,
        "different scope": 1.86,
        "superseded": -0.88,
        "conflict": -0.69
      },
      "other places": {
        "different period": -0.38,
        "different scope": 0.83,
        "superseded": -0.01,
        "conflict": -0.44
      },
      "other times": {
        "different period": 0.91,
        "different scope": -0.26,
        "superseded": -0.44,
        "conflict": -0.11
      },
      "other turns": {
        "different period": 0.88,
        "different scope": -0.24,
        "superseded": -0.23,
        "conflict": -0.41
      },
      "periods alike": {
        "different period": -1.45,
        "different scope": 0.18,
        "superseded": 0.61,
        "conflict": 0.68
      },
      "periods apart": {
        "different period": 2.04,
        "different scope": -1.07,
        "superseded": -0.3,
        "conflict": -1.17
      },
      "periods days apart": {
        "different period": -0.04,
        "different scope": -0.33,
        "superseded": -0.72,
        "conflict": 1.1
      },
      "periods overlap": {
        "different period": -0.07,
        "different scope": -0.02,
        "superseded": -0.11,
        "conflict": 0.21
      },
      "recurring": {
        "different period": 0.32,
        "different scope": -0.26,
        "superseded": 0.02,
        "conflict": 0.09
      },
      "reports a day apart": {
        "different period": -0.17,
        "different scope": -0.8,
        "superseded": 0.92,
        "conflict": 0.08
      },
      "reports days apart": {
        "different period": -0.04,
        "different scope": -0.61,
        "superseded": 1.08,
        "conflict": -0.56
      },
      "reports months apart": {
        "different period": 0.57,
        "different scope": -0.04,
        "superseded": 0.54,
        "conflict": -0.47
      },
      "reports of one day": {
        "different period": -0.14,
        "different scope": 0.45,
        "superseded": -1.95,
        "conflict": 0.85
      },
      "reports weeks apart": {
        "different period": -0.06,
        "different scope": -0.39,
        "superseded": 0.78,
        "conflict": -0.33
      },
      "sentence dates apart": {
        "different period": 0.06,
        "different scope": -0.36,
        "superseded": -0.31,
        "conflict": 0.66
      },
      "sentence dates meet": {
        "different period": -0.84,
        "different scope": -0.11,
        "superseded": 0.02,
        "conflict": 0.63
      },
      "sentence dates none": {
        "different period": 0.41,
        "different scope": 0.07,
        "superseded": -0.33,
        "conflict": -0.05
      },
      "sentence dates one": {
        "different period": 0.27,
        "different scope": -0.37,
        "superseded": -0.25,
        "conflict": 0.12
      },
      "some of the people": {
        "different period": -0.83,
        "different scope": 1.35,
        "superseded": -0.21,
        "conflict": -0.31
      },
      "times a year": {
        "different period": 0.57,
        "different scope": -0.25,
        "superseded": -0.28,
        "conflict": 0.05
      },
      "times a year, of what recurs": {
        "different period": 0.24,
        "different scope": 0.18,
        "superseded": -0.48,
        "conflict": 0.07
      },
      "times a year, sentence dates apart": {
        "different period": -0.02,
        "different scope": -0.41,
        "superseded": 0.18,
        "conflict": 0.24
      },
      "times a year, sentence dates meet": {
        "different period": -0.3,
        "different scope": -0.03,
        "superseded": 0,
        "conflict": 0.33
      },
      "times a year, sentence dates none": {
        "different period": 0.51,
        "different scope": 0.39,
        "superseded": -0.43,
        "conflict": -0.46
      },
      "times a year, sentence dates one": {
        "different period": 0.37,
        "different scope": -0.2,
        "superseded": -0.02,
        "conflict": -0.13
      },
      "times months": {
        "different period": 0.42,
        "different scope": -0.29,
        "superseded": 0.06,
        "conflict": -0.13
      },
      "times months, of what recurs": {
        "different period": -0.5,
        "different scope": -0.03,
        "superseded": 0.07,
        "conflict": 0.46
      },
      "times months, sentence dates apart": {
        "different period": -0.33,
        "different scope": 0.22,
        "superseded": -0.18,
        "conflict": 0.3
      },
      "times months, sentence dates meet": {
        "different period": 0.12,
        "different scope": 0,
        "superseded": 0,
        "conflict": -0.11
      },
      "times months, sentence dates none": {
        "different period": 0.87,
        "different scope": -0.23,
        "superseded": -0.13,
        "conflict": -0.51
      },
      "times months, sentence dates one": {
        "different period": -0.26,
        "different scope": -0.28,
        "superseded": 0.39,
        "conflict": 0.18
      },
      "times together": {
        "different period": -0.47,
        "different scope": -0.15,
        "superseded": -0.17,
        "conflict": 0.36
      },
      "times together, of what recurs": {
        "different period": 0.69,
        "different scope": -0.12,
        "superseded": -0.48,
        "conflict": -0.12
      },
      "times together, sentence dates apart": {
        "different period": 0.05,
        "different scope": -0.12,
        "superseded": -0.04,
        "conflict": 0.11
      },
      "times together, sentence dates meet": {
        "different period": 0.57,
        "different scope": -0.2,
        "superseded": -0.05,
        "conflict": -0.23
      },
      "times together, sentence dates none": {
        "different period": -1,
        "different scope": -0.06,
        "superseded": 0.08,
        "conflict": 0.58
      },
      "times together, sentence dates one": {
        "different period": -0.42,
        "different scope": 0.23,
        "superseded": -0.19,
        "conflict": 0.33
      },
      "times weeks": {
        "different period": -0.62,
        "different scope": 0.22,
        "superseded": -0.12,
        "conflict": 0.52
      },
      "times weeks, of what recurs": {
        "different period": 0.08,
        "different scope": 0.4,
        "superseded": 0.03,
        "conflict": -0.51
      },
      "times weeks, sentence dates meet": {
        "different period": -0.91,
        "different scope": 0.19,
        "superseded": 0.18,
        "conflict": 0.56
      },
      "times weeks, sentence dates none": {
        "different period": -0.21,
        "different scope": 0.14,
        "superseded": 0.28,
        "conflict": -0.21
      },
      "times weeks, sentence dates one": {
        "different period": 0.52,
        "different scope": -0.1,
        "superseded": -0.57,
        "conflict": 0.17
      },
      "times years": {
        "different period": 0.71,
        "different scope": -0.25,
        "superseded": -0.42,
        "conflict": 0.07
      },
      "times years, of what recurs": {
        "different period": -0.49,
        "different scope": -0.15,
        "superseded": 0.26,
        "conflict": 0.45
      },
      "times years, sentence dates apart": {
        "different period": 0.34,
        "different scope": -0.05,
        "superseded": -0.26,
        "conflict": -0.03
      },
      "times years, sentence dates meet": {
        "different period": -0.97,
        "different scope": -0.02,
        "superseded": -0.07,
        "conflict": 1.06
      },
      "times years, sentence dates none": {
        "different period": 0.85,
        "different scope": -0.09,
        "superseded": -0.25,
        "conflict": -0.49
      },
      "times years, sentence dates one": {
        "different period": 0.52,
        "different scope": -0.09,
        "superseded": 0.18,
        "conflict": -0.42
      },
      "values far apart": {
        "different period": -0.08,
        "different scope": 2.04,
        "superseded": -0.33,
        "conflict": -1.66
      },
      "values near": {
        "different period": 0.14,
        "different scope": -2.11,
        "superseded": -0.3,
        "conflict": 1.18
      },
      "values over 0.3": {
        "different period": 0.14,
        "different scope": 1.35,
        "superseded": -0.59,
        "conflict": -0.87
      },
      "values over 0.6": {
        "different period": -0.17,
        "different scope": -0.61,
        "superseded": 0.2,
        "conflict": 0.29
      }
    },
    "date": {
      "always": {
        "different period": -0.86,
        "different scope": -1.1,
        "superseded": -0.3,
        "conflict": 0.79
      },
      "both long ago": {
        "different period": -0.38,
        "different scope": -0.12,
        "superseded": -1.48,
        "conflict": 1.66
      },
      "gap days": {
        "different period": -0.24,
        "different scope": -0.2,
        "superseded": -0.33,
        "conflict": 0.57
      },
      "gap months": {
        "different period": -0.1,
        "different scope": -0.06,
        "superseded": 0.07,
        "conflict": 0.09
      },
      "gap weeks": {
        "different period": -0.14,
        "different scope": -0.1,
        "superseded": 0.07,
        "conflict": 0.21
      },
      "gap years": {
        "different period": 0.09,
        "different scope": -0.2,
        "superseded": 0.19,
        "conflict": -0.03
      },
      "later says it replaces": {
        "different period": -0.14,
        "different scope": -0.05,
        "superseded": 1,
        "conflict": -0.81
      },
      "looks back": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.13,
        "conflict": 0.15
      },
      "may happen again": {
        "different period": -0.09,
        "different scope": -0.05,
        "superseded": 0.38,
        "conflict": -0.24
      },
      "one done, one to come": {
        "different period": -0.05,
        "different scope": -0.01,
        "superseded": -0.27,
        "conflict": 0.33
      },
      "one long ago": {
        "different period": -0.03,
        "different scope": -0.01,
        "superseded": -0.14,
        "conflict": 0.19
      },
      "one origin later": {
        "different period": -0.06,
        "different scope": -0.03,
        "superseded": 0.92,
        "conflict": -0.83
      },
      "one turn": {
        "different period": -0.05,
        "different scope": -0.02,
        "superseded": -0.07,
        "conflict": 0.14
      },
      "only one another": {
        "different period": -0.01,
        "different scope": 0,
        "superseded": 0.05,
        "conflict": -0.03
      },
      "only one before": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one benchmark": {
        "different period": -0.01,
        "different scope": 0,
        "superseded": -0.1,
        "conflict": 0.12
      },
      "only one bound": {
        "different period": -0.31,
        "different scope": -0.13,
        "superseded": 0.36,
        "conflict": 0.1
      },
      "only one expected": {
        "different period": -0.03,
        "different scope": -0.01,
        "superseded": 0.02,
        "conflict": 0.02
      },
      "only one future": {
        "different period": -0.29,
        "different scope": -0.15,
        "superseded": 0.57,
        "conflict": -0.09
      },
      "only one interim": {
        "different period": -0.01,
        "different scope": 0,
        "superseded": -0.02,
        "conflict": 0.04
      },
      "only one part": {
        "different period": -0.01,
        "different scope": 0,
        "superseded": -0.23,
        "conflict": 0.24
      },
      "only one present": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0,
        "conflict": 0
      },
      "only one total": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.01
      },
      "only one update": {
        "different period": -0.17,
        "different scope": -0.06,
        "superseded": 0.7,
        "conflict": -0.46
      },
      "only one whole": {
        "different period": -0.02,
        "different scope": -0.01,
        "superseded": -0.04,
        "conflict": 0.07
      },
      "other times": {
        "different period": -0.4,
        "different scope": -0.53,
        "superseded": -0.07,
        "conflict": 0.59
      },
      "periods apart": {
        "different period": -0.25,
        "different scope": -0.43,
        "superseded": 0.15,
        "conflict": 0.43
      },
      "periods days apart": {
        "different period": -0.17,
        "different scope": -0.14,
        "superseded": -0.19,
        "conflict": 0.46
      },
      "recurring": {
        "different period": -0.02,
        "different scope": -0.01,
        "superseded": -0.01,
        "conflict": 0.03
      },
      "reports a day apart": {
        "different period": -0.03,
        "different scope": -0.02,
        "superseded": -0.19,
        "conflict": 0.23
      },
      "reports days apart": {
        "different period": -0.07,
        "different scope": -0.04,
        "superseded": 0.64,
        "conflict": -0.53
      },
      "reports months apart": {
        "different period": 0.17,
        "different scope": -0.19,
        "superseded": 1.01,
        "conflict": -0.96
      },
      "reports of one day": {
        "different period": -0.46,
        "different scope": -0.34,
        "superseded": -1.3,
        "conflict": 1.18
      },
      "sentence dates apart": {
        "different period": -0.08,
        "different scope": -0.03,
        "superseded": 0.22,
        "conflict": -0.1
      },
      "sentence dates meet": {
        "different period": -0.03,
        "different scope": -0.02,
        "superseded": -0.1,
        "conflict": 0.16
      },
      "sentence dates none": {
        "different period": -0.15,
        "different scope": -0.39,
        "superseded": -0.04,
        "conflict": 0.42
      },
      "sentence dates one": {
        "different period": -0.17,
        "different scope": -0.11,
        "superseded": -0.09,
        "conflict": 0.4
      },
      "times a year": {
        "different period": 0.25,
        "different scope": -0.13,
        "superseded": -0.08,
        "conflict": -0.02
      },
      "times a year, of what recurs": {
        "different period": -0.09,
        "different scope": -0.02,
        "superseded": 0.02,
        "conflict": 0.09
      },
      "times a year, sentence dates apart": {
        "different period": -0.07,
        "different scope": -0.02,
        "superseded": 0.27,
        "conflict": -0.18
      },
      "times a year, sentence dates meet": {
        "different period": -0.01,
        "different scope": 0,
        "superseded": -0.02,
        "conflict": 0.03
      },
      "times a year, sentence dates none": {
        "different period": 0.36,
        "different scope": -0.09,
        "superseded": -0.21,
        "conflict": -0.06
      },
      "times a year, sentence dates one": {
        "different period": -0.03,
        "different scope": -0.01,
        "superseded": -0.12,
        "conflict": 0.16
      },
      "times months": {
        "different period": -0.1,
        "different scope": -0.06,
        "superseded": 0.07,
        "conflict": 0.09
      },
      "times months, of what recurs": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0.01,
        "conflict": -0.01
      },
      "times months, sentence dates meet": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.02
      },
      "times months, sentence dates none": {
        "different period": -0.09,
        "different scope": -0.05,
        "superseded": 0.08,
        "conflict": 0.07
      },
      "times months, sentence dates one": {
        "different period": 0,
        "different scope": 0,
        "superseded": 0.01,
        "conflict": 0
      },
      "times together": {
        "different period": -0.24,
        "different scope": -0.2,
        "superseded": -0.33,
        "conflict": 0.57
      },
      "times together, of what recurs": {
        "different period": -0.04,
        "different scope": -0.03,
        "superseded": 0.06,
        "conflict": 0.03
      },
      "times together, sentence dates apart": {
        "different period": 0,
        "different scope": 0,
        "superseded": -0.01,
        "conflict": 0.02
      },
      "times together, sentence dates meet": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.02,
        "conflict": 0.04
      },
      "times together, sentence dates none": {
        "different period": -0.17,
        "different scope": -0.13,
        "superseded": -0.2,
        "conflict": 0.45
      },
      "times together, sentence dates one": {
        "different period": -0.04,
        "different scope": -0.03,
        "superseded": -0.09,
        "conflict": 0.18
      },
      "times weeks": {
        "different period": -0.14,
        "different scope": -0.1,
        "superseded": 0.07,
        "conflict": 0.21
      },
      "times weeks, of what recurs": {
        "different period": -0.03,
        "different scope": -0.02,
        "superseded": 0.09,
        "conflict": -0.03
      },
      "times weeks, sentence dates apart": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.05,
        "conflict": 0.06
      },
      "times weeks, sentence dates meet": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": -0.05,
        "conflict": 0.06
      },
      "times weeks, sentence dates none": {
        "different period": -0.07,
        "different scope": -0.05,
        "superseded": -0.05,
        "conflict": 0.18
      },
      "times weeks, sentence dates one": {
        "different period": -0.05,
        "different scope": -0.04,
        "superseded": 0.21,
        "conflict": -0.13
      },
      "times years": {
        "different period": -0.15,
        "different scope": -0.06,
        "superseded": 0.26,
        "conflict": -0.04
      },
      "times years, of what recurs": {
        "different period": -0.01,
        "different scope": -0.01,
        "superseded": 0.18,
        "conflict": -0.16
      },
      "times years, sentence dates none": {
        "different period": -0.11,
        "different scope": -0.04,
        "superseded": 0.36,
        "conflict": -0.21
      },
      "times years, sentence dates one": {
        "different period": -0.05,
        "different scope": -0.02,
        "superseded": -0.1,
        "conflict": 0.17
      }
    }
  }
};
