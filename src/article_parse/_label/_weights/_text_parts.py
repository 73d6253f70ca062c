"""
What was learned of the parts of articles on pages of text: the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is 02d2f178a1420380.

Data: news fd02531e328af021, web-articles e5d958b5d9b64895, more 3806ff64fe9bae12
title found where it is: more 0.826 of 1967, more exam 0.898 of 520, news 0.827 of 502, news exam 0.706 of 136, web-articles 0.855 of 1102, web-articles exam 0.877 of 269
byline found where it is: more 0.655 of 624, more exam 0.717 of 92, news 0.785 of 576, news exam 0.849 of 106, web-articles 0.822 of 753, web-articles exam 0.812 of 192
date found where it is: more 0.982 of 789, more exam 0.992 of 120, news 0.947 of 491, news exam 1.000 of 110, web-articles 0.976 of 680, web-articles exam 0.995 of 200
F1 of all headings: more 0.381, more exam 0.447, news 0.583, news exam 0.556, web-articles 0.640, web-articles exam 0.685
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, _, commas, _, words_score, line_score, _, _, _, shape, level, gap, gap_below, _, prints, _, seams, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, _, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, _, text_share, text, _, margin, expected, _, after_run_start, before_run_end, since_chosen, until_chosen, _, chosen_below, words_above, words_below, _, _, since_heading, prints_above, prints_below, _, after_zone_start, before_zone_end, common, long_words, common_above_3, common_below_3, common_above_8, common_below_8, common_above_20, common_below_20, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, _, _, _, digits, year, _, capitals, _, name_1_above, _, digits_1_above, year_1_above, _, capitals_1_above, _, _, _, digits_2_above, year_2_above, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, _, _, digits_2_below, year_2_below, clock_2_below, capitals_2_below, by_word_3_below, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if words <= 4.5:
     s += -3.658
    else:
     if from_start <= -1e-35:
      if from_start <= -12.5:
       if prints <= 1.5:
        s += -3.541
       else:
        if prints_below <= 4.5:
         if words_score <= -0.93494:
          s += -3.587
         else:
          s += -2.654
        else:
         s += -3.560
      else:
       if words_score <= -0.10596:
        s += -3.256
       else:
        if words <= 18.5:
         if above_1 <= -2.7096:
          if since_chosen <= 10.5:
           s += -3.391
          else:
           if shape <= 1.5:
            s += -1.583
           else:
            s += -3.273
         else:
          s += -2.965
        else:
         s += -3.588
     else:
      s += -3.639
    if common <= 0.36899:
     if in_text <= 0.22475:
      s += -0.114
     else:
      if begins_line_above <= 0.0:
       if common_above_20 <= 0.03038:
        if characters <= 27.5:
         s += -0.062
        else:
         s += 0.330
       else:
        if printed_above <= 0.0:
         s += -0.086
        else:
         s += 0.142
      else:
       s += 0.491
    else:
     if above_3_sum <= -10.637:
      if characters <= 18.5:
       s += -0.032
      else:
       if characters <= 119.5:
        if prints_below <= 4.5:
         s += 0.665
        else:
         s += 0.027
       else:
        s += -0.038
     else:
      if above_30_share <= 0.089757:
       s += 0.268
      else:
       s += -0.052
    if common <= 0.1543:
     if in_text <= 0.54859:
      s += -0.108
     else:
      if in_text <= 0.90455:
       if characters <= 43.5:
        s += 0.024
       else:
        s += 0.400
      else:
       s += -0.058
    else:
     if final_score <= -0.85257:
      if in_text <= 0.55903:
       if common_above_20 <= 0.1365:
        if until_chosen <= 8.5:
         s += 0.378
        else:
         s += 0.039
       else:
        s += -0.035
      else:
       if characters <= 23.5:
        s += -0.023
       else:
        if gap_below <= 0.0:
         if common_above_20 <= 0.37542:
          s += 0.370
         else:
          s += 0.100
        else:
         s += 0.509
     else:
      s += -0.078
    if words <= 3.5:
     s += -0.106
    else:
     if final_score <= 0.0:
      if in_text <= 0.57418:
       if digits_1_below <= 5.5:
        if printed_above <= 0.0:
         if in_text <= 0.37716:
          s += -0.077
         else:
          if before_zone_end <= 38.5:
           s += 0.179
          else:
           s += -0.026
        else:
         if final_score <= -4.1267:
          s += -0.010
         else:
          s += 0.285
       else:
        if digits <= 4.5:
         s += 0.309
        else:
         s += -0.034
      else:
       if after_zone_start <= 4.5:
        if words <= 18.5:
         s += 0.322
        else:
         s += -0.028
       else:
        s += -0.027
     else:
      s += -0.101
    if common <= 0.19859:
     if characters <= 26.5:
      s += -0.109
     else:
      if prints <= 1.5:
       if begins_line_above <= 0.0:
        s += -0.083
       else:
        s += 0.238
      else:
       if prints_below <= 1.5:
        s += 0.246
       else:
        s += -0.027
    else:
     if common_above_20 <= 0.20015:
      if characters <= 16.5:
       s += -0.034
      else:
       s += 0.243
     else:
      if printed_above <= 0.0:
       if begins_line_above <= 0.0:
        if above_2 <= -3.9:
         if common <= 0.55903:
          s += -0.050
         else:
          s += 0.145
        else:
         s += -0.080
       else:
        s += 0.299
      else:
       s += 0.295
    if characters <= 27.5:
     if year_1_below <= 0.0:
      if common <= 0.53452:
       s += -0.108
      else:
       s += 0.034
     else:
      s += 0.124
    else:
     if final_score <= -0.85257:
      if in_text <= 0.43168:
       if begins_line_above <= 0.0:
        s += -0.047
       else:
        s += 0.189
      else:
       if prints_below <= 4.5:
        if prints <= 1.5:
         if characters <= 73.5:
          if below_30_share <= 0.42127:
           s += 0.015
          else:
           s += 0.227
         else:
          s += 0.036
        else:
         if common_above_20 <= 0.57916:
          s += 0.334
         else:
          s += 0.085
       else:
        s += 0.001
     else:
      s += -0.083
    if in_text <= 0.3101:
     if year_1_below <= 0.0:
      s += -0.106
     else:
      s += 0.063
    else:
     if after_run_start <= -1e-35:
      if characters <= 27.5:
       if until_chosen <= 6.5:
        s += 0.119
       else:
        s += -0.099
      else:
       if begins_line_above <= 0.0:
        if in_text <= 0.75595:
         if common_above_8 <= 0.21433:
          if after_run_start <= -9.5:
           s += 0.048
          else:
           s += 0.203
         else:
          s += -0.010
        else:
         if characters <= 131.5:
          if common_above_8 <= 0.50093:
           s += 0.237
          else:
           s += 0.082
         else:
          s += -0.065
       else:
        s += 0.312
     else:
      s += -0.094
    if words <= 3.5:
     s += -0.102
    else:
     if begins_line_above <= 0.0:
      if since_heading <= 0.0:
       s += 0.281
      else:
       if prints <= 1.5:
        if above_30_share <= 0.059059:
         if gap_below <= 0.0:
          s += -0.047
         else:
          if characters <= 99.5:
           if in_text <= 0.47214:
            s += -0.011
           else:
            s += 0.148
          else:
           s += -0.060
        else:
         s += -0.082
       else:
        if in_text <= 0.43168:
         if text <= 459.95:
          s += 0.115
         else:
          s += -0.068
        else:
         if common_above_20 <= 0.2979:
          s += 0.225
         else:
          s += 0.061
     else:
      s += 0.275
    if common <= 0.14185:
     if words <= 3.5:
      s += -0.111
     else:
      if begins_line_above <= 0.0:
       if prints <= 1.5:
        s += -0.081
       else:
        if before_run_end <= 27.5:
         s += 0.169
        else:
         s += -0.025
      else:
       s += 0.172
    else:
     if above_30_share <= 0.35083:
      if since_heading <= 0.0:
       s += 0.296
      else:
       if begins_line_above <= 0.0:
        if digits_1_below <= 2.5:
         if common <= 0.57519:
          s += -0.020
         else:
          s += 0.077
        else:
         if above_30_share <= 0.089757:
          s += 0.211
         else:
          s += 0.006
       else:
        s += 0.252
     else:
      s += -0.091
    if words <= 3.5:
     if final_score <= -3.6825:
      s += -0.114
     else:
      if text_above <= 14.481:
       if number_from_end <= 106.5:
        s += 0.264
       else:
        s += -0.011
      else:
       s += -0.075
    else:
     if above_30_share <= 0.15927:
      if in_text <= 0.22475:
       if digits_1_below <= 5.5:
        s += -0.071
       else:
        s += 0.135
      else:
       if prints_below <= 3.5:
        if prints <= 1.5:
         if characters <= 84.5:
          if after_zone_start <= -24.5:
           s += -0.017
          else:
           s += 0.122
         else:
          s += -0.046
        else:
         s += 0.195
       else:
        s += -0.025
     else:
      s += -0.060
    if in_text <= 0.25463:
     if long_words <= 10.5:
      if number_from_end <= 35.5:
       s += 0.072
      else:
       s += -0.105
     else:
      s += 0.129
    else:
     if final_score <= 0.0:
      if until_chosen <= 10.5:
       if common_above_8 <= 0.33379:
        if long_words <= 6.5:
         s += 0.160
        else:
         s += 0.050
       else:
        if capitals <= 0.4305:
         s += -0.035
        else:
         s += 0.092
      else:
       if long_words <= 3.5:
        if text_above <= 0.080236:
         s += 0.121
        else:
         s += -0.067
       else:
        if common_above_8 <= 0.10019:
         s += 0.152
        else:
         s += 0.005
     else:
      s += -0.092
    if words <= 3.5:
     if until_chosen <= 4.5:
      if blocks <= 118.5:
       s += 0.139
      else:
       s += -0.065
     else:
      s += -0.111
    else:
     if begins_line_above <= 0.0:
      if printed_above <= 0.0:
       if above_2 <= -4.2648:
        if words <= 13.5:
         s += 0.085
        else:
         s += -0.032
       else:
        if digits_1_below <= 5.5:
         if year_2_below <= 0.0:
          if digits_3_below <= 5.5:
           s += -0.082
          else:
           s += 0.066
         else:
          s += 0.077
        else:
         s += 0.088
      else:
       if capitals_1_below <= 0.74342:
        s += 0.203
       else:
        s += 0.044
     else:
      s += 0.207
    if common <= 0.14185:
     if digits_1_below <= 4.5:
      if words <= 3.5:
       s += -0.112
      else:
       if above_30_share <= 0.01348:
        s += 0.099
       else:
        s += -0.062
     else:
      if number <= 14.5:
       s += 0.216
      else:
       s += -0.023
    else:
     if year_1_below <= 0.0:
      if since_heading <= 0.0:
       s += 0.174
      else:
       if printed_above <= 0.0:
        if common_above_8 <= 0.091256:
         if prints <= 1.5:
          s += 0.009
         else:
          s += 0.143
        else:
         if above_10_sum <= -45.061:
          s += 0.077
         else:
          s += -0.062
       else:
        s += 0.119
     else:
      s += 0.161
    if in_text <= 0.19524:
     if long_words <= 9.5:
      s += -0.102
     else:
      s += 0.083
    else:
     if begins_line_above <= 0.0:
      if gap_below <= 0.0:
       if printed_above <= 0.0:
        if common_above_20 <= 0.038597:
         s += 0.016
        else:
         s += -0.085
       else:
        if prints_below <= 2.5:
         s += 0.137
        else:
         s += -0.052
      else:
       if after_zone_start <= -1e-35:
        if below_30_share <= 0.2851:
         s += -0.028
        else:
         if long_words <= 6.5:
          if prints_below <= 2.5:
           s += 0.148
          else:
           s += 0.028
         else:
          s += -0.003
       else:
        s += -0.061
     else:
      s += 0.172
    if characters <= 16.5:
     if digits_1_below <= 5.5:
      s += -0.107
     else:
      s += 0.091
    else:
     if printed_above <= 0.0:
      if common_above_3 <= 0.091153:
       if final_score <= -4.6832:
        if in_text <= 0.40455:
         s += -0.074
        else:
         s += 0.030
       else:
        if characters <= 73.5:
         s += 0.104
        else:
         s += -0.019
      else:
       if in_text <= 0.66026:
        s += -0.085
       else:
        if text_share <= 0.040323:
         if characters <= 68.5:
          s += 0.069
         else:
          s += -0.032
        else:
         s += -0.090
     else:
      if prints_below <= 2.5:
       s += 0.169
      else:
       s += -0.029
    if in_text <= 0.10263:
     if long_words <= 8.5:
      s += -0.100
     else:
      s += 0.088
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.231
      else:
       s += 0.023
     else:
      if begins_line_above <= 0.0:
       if text_above <= 4.5056:
        if until_chosen <= 9.5:
         if long_words <= 7.5:
          s += 0.125
         else:
          s += -0.043
        else:
         if words <= 7.5:
          s += -0.064
         else:
          s += 0.074
       else:
        if long_words <= 7.5:
         if gap_below <= 0.0:
          s += -0.060
         else:
          s += 0.019
        else:
         s += -0.099
      else:
       s += 0.149
    if characters <= 16.5:
     if long_words <= 3.5:
      s += -0.098
     else:
      s += 0.091
    else:
     if begins_line_above <= 0.0:
      if gap_below <= 0.0:
       if common <= 0.57519:
        if prints <= 1.5:
         s += -0.080
        else:
         s += -0.008
       else:
        s += 0.022
      else:
       if characters <= 91.5:
        if above_30_share <= 0.089757:
         if prints_below <= 3.5:
          if prints <= 1.5:
           if gap <= 0.0:
            s += -0.038
           else:
            s += 0.095
          else:
           s += 0.161
         else:
          s += -0.010
        else:
         s += 0.004
       else:
        s += -0.076
     else:
      s += 0.176
    if in_text <= 0.22475:
     if digits_1_below <= 7.5:
      s += -0.089
     else:
      s += 0.081
    else:
     if common_above_20 <= 0.2979:
      if prints <= 1.5:
       if digits_1_below <= 4.5:
        if margin <= -2.5066:
         s += -0.055
        else:
         if margin <= -0.53346:
          s += 0.059
         else:
          s += -0.051
       else:
        s += 0.122
      else:
       if prints_above <= 3.5:
        s += 0.165
       else:
        if prints_below <= 2.5:
         s += 0.085
        else:
         s += -0.066
     else:
      if above_10_sum <= -34.437:
       if prints_below <= 2.5:
        s += 0.056
       else:
        s += -0.071
      else:
       s += -0.067
    if words <= 2.5:
     if number_from_end <= 90.5:
      s += -0.016
     else:
      s += -0.111
    else:
     if year_1_below <= 0.0:
      if year_2_below <= 0.0:
       if in_text <= 0.43168:
        s += -0.065
       else:
        if common_above_20 <= 0.21445:
         if below_30_share <= 0.42127:
          s += -0.010
         else:
          if characters <= 108.5:
           s += 0.095
          else:
           s += -0.043
        else:
         if capitals <= 0.44591:
          s += -0.076
         else:
          if characters <= 49.5:
           s += -0.037
          else:
           s += 0.097
      else:
       s += 0.100
     else:
      if text_above <= 45.181:
       s += 0.132
      else:
       s += -0.044
    if words <= 2.5:
     if before_run_end <= 23.5:
      s += 0.022
     else:
      s += -0.105
    else:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.221
      else:
       s += -0.021
     else:
      if begins_line_above <= 0.0:
       if number <= 14.5:
        if characters <= 91.5:
         if from_start <= -9.5:
          s += 0.026
         else:
          s += 0.125
        else:
         s += -0.076
       else:
        if above_10_sum <= -42.922:
         s += 0.036
        else:
         if by_word_1_below <= 0.0:
          s += -0.049
         else:
          s += 0.092
      else:
       if words_above <= 84.5:
        s += 0.139
       else:
        s += -0.046
    if words <= 2.5:
     s += -0.089
    else:
     if year_1_below <= 0.0:
      if prints <= 1.5:
       if begins_line_above <= 0.0:
        if gap_below <= 0.0:
         s += -0.081
        else:
         if capitals <= 0.65686:
          if above_10_sum <= -37.111:
           s += 0.023
          else:
           s += -0.071
         else:
          if margin <= -2.0777:
           s += -0.020
          else:
           s += 0.136
       else:
        s += 0.121
      else:
       if prints_above <= 4.5:
        if above_2 <= -4.8028:
         s += 0.186
        else:
         if prints_below <= 1.5:
          s += 0.110
         else:
          s += 0.007
       else:
        s += -0.061
     else:
      s += 0.111
    if characters <= 12.5:
     s += -0.098
    else:
     if by_word_1_below <= 0.0:
      if text <= 506.55:
       if prints <= 1.5:
        if common_above_8 <= 0.0:
         if until_chosen <= 7.5:
          s += 0.110
         else:
          s += -0.018
        else:
         s += -0.049
       else:
        if prints_above <= 3.5:
         s += 0.182
        else:
         s += 0.023
      else:
       if characters <= 39.5:
        s += -0.058
       else:
        if capitals <= 0.44591:
         if above_10_sum <= -43.433:
          s += 0.057
         else:
          s += -0.062
        else:
         if line_score <= 1.1877:
          s += -0.008
         else:
          s += 0.105
     else:
      s += 0.148
    if since_heading <= 0.0:
     if level <= 1.5:
      s += 0.209
     else:
      s += 0.001
    else:
     if in_text <= 0.70185:
      if blocks <= 53.5:
       s += 0.141
      else:
       if words <= 3.5:
        s += -0.097
       else:
        if common_below_20 <= 0.3794:
         if end <= 0.0:
          s += 0.029
         else:
          s += -0.086
        else:
         s += -0.073
     else:
      if words <= 18.5:
       if end <= 1.5:
        if end <= 0.0:
         if text <= 527.98:
          s += 0.123
         else:
          s += 0.011
        else:
         s += -0.102
       else:
        s += 0.112
      else:
       s += -0.099
    if year_1_below <= 0.0:
     if in_text <= 0.10263:
      s += -0.085
     else:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.188
       else:
        s += -0.027
      else:
       if prints <= 1.5:
        if characters <= 73.5:
         if characters <= 41.5:
          s += -0.062
         else:
          s += 0.023
        else:
         s += -0.090
       else:
        if prints_above <= 1.5:
         s += 0.134
        else:
         if prints_below <= 1.5:
          s += 0.057
         else:
          s += -0.059
    else:
     if text <= 443.35:
      s += 0.163
     else:
      if in_text <= 0.66026:
       s += -0.041
      else:
       s += 0.095
    if common <= 0.14185:
     if above_2 <= -5.6848:
      s += 0.048
     else:
      if from_start <= -8.5:
       s += -0.093
      else:
       if words_above <= 8.5:
        if common_above_20 <= 0.021391:
         s += 0.110
        else:
         s += -0.024
       else:
        s += -0.071
    else:
     if common_above_20 <= 0.23223:
      if gap_below <= 0.0:
       s += 0.021
      else:
       s += 0.092
     else:
      if printed_above <= 0.0:
       if text_above <= 3.8729:
        if in_text <= 0.70185:
         s += -0.046
        else:
         s += 0.076
       else:
        s += -0.056
      else:
       if prints_above <= 4.5:
        s += 0.124
       else:
        s += -0.035
    if characters <= 14.5:
     if number_from_end <= 98.5:
      s += -0.005
     else:
      s += -0.108
    else:
     if text_above <= 3.8729:
      if digits_1_below <= 4.5:
       if number_from_end <= 165.5:
        s += 0.051
       else:
        s += -0.019
      else:
       s += 0.121
     else:
      if common <= 0.57519:
       if common_above_8 <= 0.33379:
        if until_chosen <= 10.5:
         if commas <= 0.0:
          if printed_above <= 0.0:
           s += 0.019
          else:
           s += 0.117
         else:
          s += -0.086
        else:
         s += -0.069
       else:
        s += -0.086
      else:
       if common_above_8 <= 0.58995:
        s += 0.063
       else:
        s += -0.027
    if begins_line_above <= 0.0:
     if since_heading <= 0.0:
      if level <= 1.5:
       s += 0.193
      else:
       s += -0.004
     else:
      if printed_above <= 0.0:
       if text_above <= 2.6214:
        if prints <= 1.5:
         if year_1_below <= 0.0:
          if until_chosen <= 2.5:
           s += 0.058
          else:
           s += -0.068
         else:
          s += 0.110
        else:
         s += 0.076
       else:
        if by_word_3_below <= 0.0:
         s += -0.060
        else:
         s += 0.084
      else:
       if after_run_start <= -8.5:
        s += -0.006
       else:
        s += 0.117
    else:
     if printed_above <= 1.5:
      s += 0.128
     else:
      s += -0.055
    if common <= 0.57519:
     if until_chosen <= 8.5:
      if common_above_20 <= 0.20015:
       if digits_1_below <= 4.5:
        if capitals_2_above <= 0.74342:
         if digits_1_above <= 4.5:
          s += -0.033
         else:
          s += 0.111
        else:
         if above_10_sum <= -44.508:
          s += -0.030
         else:
          s += 0.104
       else:
        s += 0.124
      else:
       if text_above <= 3.0924:
        s += 0.032
       else:
        s += -0.059
     else:
      if above_1 <= -5.7529:
       s += 0.029
      else:
       s += -0.078
    else:
     if digits <= 0.0:
      if common_above_20 <= 0.36382:
       s += 0.062
      else:
       s += -0.018
     else:
      s += 0.102
    if in_text <= 0.10263:
     if blocks <= 109.5:
      s += 0.031
     else:
      s += -0.093
    else:
     if words <= 18.5:
      if printed_above <= 0.0:
       if common_above_20 <= 0.081438:
        s += 0.046
       else:
        if characters <= 52.5:
         s += -0.046
        else:
         if characters <= 84.5:
          if headings_above <= 0.0:
           s += 0.060
          else:
           s += -0.070
         else:
          s += -0.069
      else:
       if prints_above <= 3.5:
        if in_text <= 0.60556:
         s += 0.035
        else:
         if shape <= 1.5:
          s += 0.182
         else:
          s += -0.017
       else:
        s += -0.024
     else:
      s += -0.103
    if since_heading <= 0.0:
     s += 0.108
    else:
     if digits_2_below <= 4.5:
      if year_1_below <= 0.0:
       if words <= 2.5:
        s += -0.094
       else:
        if common_above_8 <= 0.50093:
         if common <= 0.40175:
          if words_above <= 44.5:
           if before_zone_end <= 36.5:
            s += 0.030
           else:
            if below_1 <= -0.43536:
             s += -0.058
            else:
             s += 0.085
          else:
           s += -0.092
         else:
          s += 0.026
        else:
         s += -0.072
      else:
       if text_above <= 45.181:
        s += 0.073
       else:
        s += -0.054
     else:
      if digits <= 5.5:
       s += 0.094
      else:
       s += -0.054
    if by_word_2_below <= 0.0:
     if begins_line_above <= 0.0:
      if since_heading <= 0.0:
       if level <= 1.5:
        s += 0.153
       else:
        s += -0.034
      else:
       if printed_above <= 0.0:
        if by_word_3_below <= 0.0:
         if above_1 <= -4.1909:
          if below_10_sum <= -21.581:
           s += -0.031
          else:
           s += 0.050
         else:
          if above_2 <= -4.5374:
           s += 0.004
          else:
           s += -0.068
        else:
         s += 0.086
       else:
        if prints_below <= 1.5:
         s += 0.079
        else:
         s += -0.028
     else:
      if long_words <= 1.5:
       s += -0.021
      else:
       s += 0.116
    else:
     s += 0.124
    if gap_below <= 0.0:
     if until_chosen <= 2.5:
      if capitals <= 0.20227:
       s += -0.038
      else:
       s += 0.070
     else:
      if digits_2_below <= 4.5:
       s += -0.055
      else:
       s += 0.033
    else:
     if final_score <= 1.1776:
      if words_score <= -0.72658:
       s += -0.047
      else:
       if headings_above <= 0.0:
        if seams <= 0.0:
         if common_below_8 <= 0.25044:
          s += 0.110
         else:
          if number_from_end <= 125.5:
           s += 0.094
          else:
           s += 0.021
        else:
         s += -0.052
       else:
        if since_heading <= 0.0:
         s += 0.072
        else:
         s += -0.094
     else:
      s += -0.075
    if by_word_1_below <= 0.0:
     if capitals_1_below <= 0.55778:
      if capitals_2_above <= 0.89181:
       if characters <= 108.5:
        if gap_below <= 0.0:
         s += -0.026
        else:
         if after_run_start <= 2.5:
          s += 0.039
         else:
          s += -0.061
       else:
        s += -0.091
      else:
       if text_above <= 1.9799:
        s += 0.144
       else:
        s += 0.044
     else:
      if characters <= 52.5:
       if text <= 343.8:
        if characters <= 17.5:
         s += -0.050
        else:
         s += 0.097
       else:
        s += -0.082
      else:
       s += 0.021
    else:
     if characters <= 84.5:
      s += 0.162
     else:
      s += -0.015
    if in_text <= 0.66026:
     if begins_line_above <= 0.0:
      if clock_2_below <= 0.0:
       if blocks <= 96.5:
        if prints <= 1.5:
         s += -0.032
        else:
         s += 0.120
       else:
        s += -0.068
      else:
       s += 0.090
     else:
      s += 0.075
    else:
     if capitals_1_above <= 0.89181:
      if prints <= 1.5:
       if capitals <= 0.75338:
        s += -0.045
       else:
        s += 0.045
      else:
       if prints_above <= 3.5:
        s += 0.079
       else:
        s += -0.041
     else:
      if characters <= 16.5:
       s += -0.048
      else:
       if text_above <= 50.343:
        s += 0.094
       else:
        s += -0.043
    if line_score <= -0.65744:
     s += -0.066
    else:
     if words <= 18.5:
      if line_score <= -0.17672:
       if words <= 4.5:
        s += -0.000
       else:
        s += 0.150
      else:
       if begins_line_above <= 0.0:
        if digits <= 0.0:
         if blocks <= 124.5:
          if capitals_1_below <= 0.67083:
           s += 0.087
          else:
           s += -0.036
         else:
          if in_text <= 0.80476:
           if characters <= 41.5:
            s += -0.083
           else:
            s += -0.013
          else:
           s += 0.018
        else:
         if digits <= 6.5:
          s += 0.070
         else:
          s += -0.060
       else:
        s += 0.079
     else:
      s += -0.097
    if common_above_20 <= 0.33369:
     if score <= -4.3863:
      s += -0.085
     else:
      if prints <= 1.5:
       if begins_line_above <= 0.0:
        if until_chosen <= 6.5:
         if text_share <= 0.014885:
          s += 0.055
         else:
          s += -0.031
        else:
         s += -0.058
       else:
        s += 0.120
      else:
       if text_above <= 1.9799:
        if capitals <= 0.87868:
         s += 0.157
        else:
         s += -0.041
       else:
        if before_zone_end <= 67.5:
         s += 0.072
        else:
         s += -0.019
    else:
     if long_words <= 3.5:
      s += -0.072
     else:
      if capitals <= 0.50806:
       s += -0.056
      else:
       s += 0.069
    if words_score <= -0.79952:
     s += -0.073
    else:
     if characters <= 108.5:
      if digits_1_below <= 4.5:
       if year_2_below <= 0.0:
        if characters <= 39.5:
         if blocks <= 160.5:
          if after_run_start <= -5.5:
           s += -0.033
          else:
           s += 0.082
         else:
          s += -0.059
        else:
         if capitals <= 0.36475:
          if margin <= -3.3999:
           s += 0.088
          else:
           s += -0.043
         else:
          if words_score <= 0.99756:
           s += -0.008
          else:
           s += 0.093
       else:
        s += 0.080
      else:
       if year_1_above <= 0.0:
        s += 0.103
       else:
        s += -0.064
     else:
      s += -0.085
    if by_word_3_below <= 0.0:
     if by_word_1_below <= 0.0:
      if digits <= 0.0:
       if words_below <= 501.5:
        if characters <= 45.5:
         if words <= 1.5:
          s += -0.048
         else:
          s += 0.091
        else:
         s += -0.028
       else:
        if until_chosen <= 2.5:
         if common_above_20 <= 0.52652:
          if after_zone_start <= 2.5:
           if digits_2_above <= 0.0:
            s += 0.080
           else:
            s += -0.061
          else:
           s += -0.059
         else:
          s += -0.085
        else:
         s += -0.062
      else:
       if text <= 1241.4:
        s += -0.013
       else:
        s += 0.076
     else:
      s += 0.095
    else:
     s += 0.120
    if since_heading <= 0.0:
     s += 0.081
    else:
     if since_heading <= 82.5:
      s += -0.102
     else:
      if year_2_below <= 0.0:
       if before_run_end <= 11.5:
        if text_above <= 41.233:
         s += 0.084
        else:
         s += -0.053
       else:
        if common <= 0.16775:
         s += -0.054
        else:
         if common_below_3 <= 0.30016:
          if above_3_sum <= -7.1697:
           s += 0.045
          else:
           s += -0.039
         else:
          if capitals_1_below <= 0.4305:
           if capitals_1_below <= 0.032796:
            s += -0.054
           else:
            if capitals <= 0.71652:
             s += 0.000
            else:
             s += 0.131
          else:
           s += -0.069
      else:
       s += 0.060
    if in_text <= 0.80476:
     if text <= 847.11:
      if above_30_share <= 0.041351:
       if capitals <= 0.50806:
        if letters_a_word <= 6.8383:
         s += 0.038
        else:
         if seams <= 0.0:
          s += 0.168
         else:
          s += -0.034
       else:
        s += -0.009
      else:
       s += -0.019
     else:
      if words_score <= 1.8164:
       s += -0.069
      else:
       if capitals <= 0.37884:
        s += -0.058
       else:
        if gap_below <= 0.0:
         s += -0.012
        else:
         s += 0.132
    else:
     if final_score <= 1.1776:
      if digits_2_above <= 0.0:
       s += 0.058
      else:
       s += -0.027
     else:
      s += -0.078
    if gap_below <= 0.0:
     if common_above_20 <= 0.44488:
      if in_text <= 0.43168:
       s += -0.052
      else:
       if above_10_sum <= -43.96:
        if below_3_sum <= -5.692:
         s += 0.094
        else:
         s += -0.044
       else:
        s += -0.012
     else:
      s += -0.070
    else:
     if words <= 13.5:
      if common_above_20 <= 0.47348:
       if in_text <= 0.22475:
        s += -0.017
       else:
        if capitals <= 0.65686:
         if words_above <= 94.5:
          s += 0.049
         else:
          s += -0.058
        else:
         s += 0.093
      else:
       s += -0.026
     else:
      if after_zone_start <= -10.5:
       s += 0.048
      else:
       s += -0.076
    if gap_below <= 0.0:
     if begins_line_above <= 0.0:
      if number_from_end <= 70.5:
       s += 0.028
      else:
       if year <= 0.0:
        s += -0.063
       else:
        s += 0.024
     else:
      s += 0.064
    else:
     if after_zone_start <= 0.0:
      if headings_above <= 0.0:
       if words_score <= -0.65744:
        s += -0.033
       else:
        if prints <= 1.5:
         if above_10_sum <= -1e-35:
          if words_score <= 1.1877:
           s += 0.013
          else:
           s += 0.079
         else:
          s += -0.078
        else:
         s += 0.090
      else:
       if shape <= 0.0:
        s += -0.111
       else:
        s += 0.043
     else:
      s += -0.047
    if text_above <= 2.6214:
     if before_run_end <= 35.5:
      s += 0.075
     else:
      if words_score <= 1.5415:
       if digits <= 1.5:
        s += -0.055
       else:
        s += 0.048
      else:
       s += 0.058
    else:
     if in_text <= 0.60556:
      if common_above_20 <= 0.038597:
       if capitals <= 0.30861:
        s += 0.045
       else:
        s += -0.053
      else:
       s += -0.076
     else:
      if common_above_20 <= 0.56419:
       if after_zone_start <= 6.5:
        if long_words <= 7.5:
         if text_above <= 12.024:
          s += 0.008
         else:
          s += 0.071
        else:
         s += -0.043
       else:
        s += -0.077
      else:
       s += -0.069
    if prints <= 1.5:
     if capitals_3_below <= 0.063508:
      if common_above_3 <= 0.035875:
       s += 0.060
      else:
       s += -0.028
     else:
      if by_word_2_below <= 0.0:
       s += -0.039
      else:
       s += 0.059
    else:
     if prints_above <= 4.5:
      if score <= -4.4592:
       s += -0.056
      else:
       if prints_above <= 0.0:
        if common_below_20 <= 0.53496:
         s += 0.168
        else:
         s += -0.020
       else:
        if long_words <= 2.5:
         if letters_a_word <= 5.5056:
          s += -0.011
         else:
          if end <= 2.5:
           s += 0.164
          else:
           s += -0.034
        else:
         s += 0.006
     else:
      s += -0.064
    if by_word_1_below <= 0.0:
     if common <= 0.57519:
      if common_above_20 <= 0.28595:
       if begins_line_above <= 0.0:
        if since_heading <= 0.0:
         s += 0.083
        else:
         if in_text <= 0.10263:
          if blocks <= 44.5:
           s += 0.062
          else:
           s += -0.077
         else:
          if letters_a_word <= 5.3377:
           s += -0.056
          else:
           if margin <= -1.1624:
            s += 0.028
           else:
            s += -0.049
       else:
        s += 0.075
      else:
       if digits <= 1.5:
        s += -0.077
       else:
        s += 0.014
     else:
      if prints <= 2.5:
       s += 0.014
      else:
       s += 0.112
    else:
     s += 0.099
    if prints <= 1.5:
     if begins_line_above <= 0.0:
      if since_heading <= 0.0:
       s += 0.051
      else:
       if common <= 0.64496:
        if printed_above <= 0.0:
         s += -0.058
        else:
         s += 0.062
       else:
        if words_score <= 1.1877:
         s += -0.039
        else:
         s += 0.056
     else:
      s += 0.066
    else:
     if number <= 14.5:
      if words <= 1.5:
       s += -0.033
      else:
       if name_1_above <= 0.0:
        s += 0.158
       else:
        s += -0.033
     else:
      if above_10_sum <= -41.014:
       if below_10_sum <= -34.418:
        s += -0.020
       else:
        s += 0.085
      else:
       s += -0.023
    if below_1 <= -1.146:
     if number_from_end <= 60.5:
      s += 0.055
     else:
      if digits <= 0.0:
       if words_below <= 1739.5:
        if end <= 0.0:
         if begins_line_above <= 0.0:
          if words <= 5.5:
           s += -0.051
          else:
           s += 0.031
         else:
          s += 0.100
        else:
         s += -0.081
       else:
        s += -0.067
      else:
       if in_text <= 0.74457:
        if words_score <= 1.8164:
         s += -0.052
        else:
         s += 0.076
       else:
        s += 0.066
    else:
     if after_zone_start <= 2.5:
      if words <= 13.5:
       s += 0.089
      else:
       s += -0.037
     else:
      s += -0.056
    if common <= 0.31339:
     if text_above <= 0.82399:
      s += 0.044
     else:
      s += -0.041
    else:
     if printed_above <= 0.0:
      if score <= -3.098:
       if chosen_below <= 52.5:
        if text_share <= 0.024387:
         s += 0.113
        else:
         s += -0.013
       else:
        s += -0.032
      else:
       if capitals_1_above <= 0.65686:
        if words_score <= 1.8164:
         s += -0.065
        else:
         if chosen_below <= 48.5:
          s += -0.038
         else:
          s += 0.081
       else:
        if year_2_above <= 0.0:
         if in_text <= 0.70185:
          s += -0.018
         else:
          s += 0.064
        else:
         s += -0.094
     else:
      s += 0.067
    if until_chosen <= 3.5:
     if after_zone_start <= -1e-35:
      if common_below_8 <= 0.25044:
       if since_chosen <= 99.5:
        s += -0.036
       else:
        s += 0.125
      else:
       s += 0.018
     else:
      s += -0.042
    else:
     if by_word_1_below <= 0.0:
      if capitals_2_below <= 0.032796:
       s += 0.024
      else:
       if year <= 0.0:
        if by_word_2_below <= 0.0:
         if by_word_3_below <= 0.0:
          s += -0.055
         else:
          s += 0.050
        else:
         s += 0.047
       else:
        if digits_1_below <= 0.0:
         s += 0.087
        else:
         s += -0.050
     else:
      if digits_1_above <= 0.0:
       s += 0.133
      else:
       s += -0.059
    if begins_line_above <= 0.0:
     if prints <= 2.5:
      if common_above_20 <= 0.03038:
       if prints_below <= 0.0:
        if final_score <= -4.2925:
         s += -0.019
        else:
         s += 0.089
       else:
        s += -0.013
      else:
       if capitals <= 0.44591:
        s += -0.060
       else:
        if line_score <= 1.1877:
         s += -0.040
        else:
         s += 0.046
     else:
      if words <= 2.5:
       s += -0.061
      else:
       if prints <= 3.5:
        if text <= 1542.7:
         s += 0.153
        else:
         s += 0.012
       else:
        s += -0.013
    else:
     if in_text <= -1e-35:
      s += -0.055
     else:
      s += 0.087
    if common_below_8 <= 0.33379:
     if line_score <= -0.65744:
      s += -0.052
     else:
      if above_3_sum <= -11.37:
       if capitals <= 0.94281:
        if text_share <= 0.027049:
         if prints_above <= 3.5:
          s += 0.134
         else:
          if below_30_share <= 0.60488:
           s += 0.081
          else:
           s += -0.044
        else:
         s += -0.008
       else:
        s += -0.054
      else:
       s += 0.005
    else:
     if digits <= 0.0:
      if capitals_1_below <= 0.38549:
       if letters_a_word <= 6.0111:
        s += -0.044
       else:
        s += 0.026
      else:
       s += -0.069
     else:
      if chosen_below <= 40.5:
       s += -0.023
      else:
       s += 0.058
    if words_score <= -0.86221:
     s += -0.060
    else:
     if common_below_3 <= 0.28624:
      if end <= 0.0:
       if from_start <= -17.5:
        s += -0.019
       else:
        if common_above_20 <= 0.33369:
         if above_3_sum <= -7.1697:
          if below_1 <= -4.1196:
           s += 0.008
          else:
           s += 0.113
         else:
          s += -0.000
        else:
         s += -0.011
      else:
       if end <= 1.5:
        s += -0.112
       else:
        if words_below <= 1115.5:
         s += -0.029
        else:
         s += 0.095
     else:
      if in_text <= 0.80476:
       s += -0.037
      else:
       if common_above_20 <= 0.60085:
        s += 0.033
       else:
        s += -0.060
    if by_word_2_below <= 0.0:
     if prints <= 1.5:
      if words_score <= 1.5415:
       if gap <= 0.0:
        s += -0.069
       else:
        s += -0.012
      else:
       if capitals <= 0.4305:
        s += -0.035
       else:
        if capitals_2_below <= 0.60263:
         if common_above_20 <= 0.50064:
          s += 0.164
         else:
          s += -0.028
        else:
         s += -0.009
     else:
      if capitals <= 0.74342:
       if score <= -2.2677:
        if prints <= 2.5:
         s += 0.032
        else:
         s += 0.124
       else:
        s += -0.031
      else:
       if prints_above <= 4.5:
        s += 0.016
       else:
        s += -0.091
    else:
     s += 0.092
    if words <= 2.5:
     s += -0.065
    else:
     if characters <= 84.5:
      if common_below_3 <= 0.27802:
       if from_start <= -26.5:
        s += -0.017
       else:
        if end <= 0.0:
         if below_1 <= -4.7106:
          s += -0.020
         else:
          s += 0.075
        else:
         if end <= 1.5:
          s += -0.093
         else:
          s += 0.047
      else:
       if below_1 <= -1.146:
        if relative_number <= 0.60288:
         s += -0.025
        else:
         s += 0.067
       else:
        if capitals_1_below <= 0.032796:
         s += -0.026
        else:
         s += 0.073
     else:
      if margin <= -2.8464:
       s += 0.039
      else:
       s += -0.076
    if shape <= 1.5:
     if begins_line_above <= 0.0:
      if text_above <= 0.70056:
       if characters <= 29.5:
        if final_score <= -6.0826:
         s += -0.026
        else:
         s += 0.157
       else:
        s += 0.001
      else:
       if in_text <= 0.57418:
        if below_1 <= -0.43536:
         s += -0.049
        else:
         s += 0.037
       else:
        if by_word_2_below <= 0.0:
         if above_10_sum <= -25.204:
          if digits_1_above <= 0.0:
           if relative_number <= 0.60288:
            s += 0.012
           else:
            s += 0.100
          else:
           s += -0.042
         else:
          s += -0.061
        else:
         s += 0.097
     else:
      s += 0.059
    else:
     s += -0.052
    if digits_1_below <= 5.5:
     if in_text <= 0.10263:
      s += -0.056
     else:
      if margin <= -3.6358:
       if before_run_end <= 25.5:
        s += 0.106
       else:
        s += 0.000
      else:
       if year <= 0.0:
        if end <= 0.0:
         if expected <= 0.87704:
          if capitals_1_above <= 0.19756:
           s += -0.025
          else:
           s += 0.040
         else:
          if line_score <= 1.6765:
           s += -0.073
          else:
           s += 0.017
        else:
         if end <= 1.5:
          s += -0.116
         else:
          s += -0.011
       else:
        if before_run_end <= 82.5:
         s += -0.029
        else:
         s += 0.102
    else:
     s += 0.048
    if since_heading <= 0.0:
     s += 0.073
    else:
     if since_heading <= 23.5:
      s += -0.092
     else:
      if characters <= 16.5:
       if number_from_end <= 86.5:
        s += 0.024
       else:
        s += -0.087
      else:
       if characters <= 108.5:
        if common_below_8 <= 0.33379:
         s += 0.039
        else:
         if digits <= 0.0:
          if score <= -3.2159:
           if capitals <= 0.62679:
            s += 0.104
           else:
            s += -0.033
          else:
           if capitals <= 0.74342:
            s += -0.062
           else:
            if common_below_8 <= 0.58938:
             s += 0.048
            else:
             s += -0.054
         else:
          s += 0.042
       else:
        s += -0.069
    if by_word_2_below <= 0.0:
     if level <= 1.5:
      if capitals_3_below <= 0.45584:
       if above_2 <= -3.4925:
        if digits_2_above <= 2.5:
         if words_score <= -0.72658:
          s += -0.031
         else:
          if words <= 4.5:
           if blocks <= 237.5:
            if margin <= -4.0039:
             s += -0.016
            else:
             s += 0.177
           else:
            s += -0.008
          else:
           s += 0.040
        else:
         s += -0.056
       else:
        if end <= 0.0:
         s += 0.006
        else:
         s += -0.071
      else:
       if in_text <= 0.8619:
        s += -0.040
       else:
        s += 0.016
     else:
      s += -0.075
    else:
     s += 0.077
    if by_word_1_below <= 0.0:
     if common <= 0.57519:
      if common_above_20 <= 0.20015:
       if capitals_1_below <= 0.50806:
        if digits <= 5.5:
         if end <= 0.0:
          if below_30_share <= 0.058093:
           s += -0.047
          else:
           s += 0.051
         else:
          s += -0.029
        else:
         s += -0.064
       else:
        s += -0.035
      else:
       if above_30_share <= 0.027125:
        s += 0.031
       else:
        s += -0.059
     else:
      if prints <= 2.5:
       if before_run_end <= 141.5:
        s += 0.027
       else:
        s += -0.041
      else:
       s += 0.099
    else:
     if score <= -2.1377:
      s += 0.133
     else:
      s += -0.002
    if by_word_3_below <= 0.0:
     if printed_above <= 0.0:
      if above_3_sum <= -8.6142:
       if in_text <= 0.80476:
        if before_run_end <= 63.5:
         if above_1 <= -2.7096:
          if text_above <= 0.9532:
           s += 0.067
          else:
           s += -0.025
         else:
          s += 0.089
        else:
         s += -0.067
       else:
        if before_run_end <= 15.5:
         s += -0.079
        else:
         if above_3_sum <= -10.325:
          if margin <= -2.6004:
           s += 0.114
          else:
           s += 0.030
         else:
          s += -0.017
      else:
       s += -0.043
     else:
      if prints_below <= 0.0:
       s += 0.089
      else:
       s += -0.012
    else:
     s += 0.095
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, line_score, _, known, _, shape, level, gap, _, _, prints, _, seams, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, chosen_below, words_above, words_below, _, since_related, since_heading, prints_above, prints_below, _, after_zone_start, before_zone_end, common, long_words, common_above_3, common_below_3, common_above_8, common_below_8, common_above_20, common_below_20, from_start, final_score, _, begins_line_above, in_text, _, _, by_word, name, date_word, digits, year, _, capitals, by_word_1_above, _, date_word_1_above, digits_1_above, _, _, capitals_1_above, _, _, _, _, _, _, capitals_2_above, _, name_1_below, _, digits_1_below, year_1_below, _, capitals_1_below, _, name_2_below, _, digits_2_below, year_2_below, _, capitals_2_below, by_word_3_below, name_3_below, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if year_1_below <= 0.0:
     if from_start <= -11.5:
      s += -3.630
     else:
      if name <= 0.0:
       if words_score <= 1.1029:
        if characters <= 14.5:
         s += -3.604
        else:
         if capitals <= 0.36475:
          s += -3.546
         else:
          if above_30_share <= 0.37483:
           if from_start <= -4.5:
            s += -3.379
           else:
            s += -2.792
          else:
           s += -3.551
       else:
        s += -3.643
      else:
       if shape <= 0.0:
        s += -2.845
       else:
        s += -3.551
    else:
     if capitals <= 0.98889:
      s += -3.376
     else:
      if words <= 1.5:
       s += -3.485
      else:
       s += -2.187
    if by_word <= 0.0:
     if name <= 0.0:
      if year <= 0.0:
       if above_30_share <= 0.0:
        s += 0.186
       else:
        if digits_1_below <= 4.5:
         s += -0.089
        else:
         s += 0.056
      else:
       s += 0.083
     else:
      if until_chosen <= 10.5:
       if in_text <= 0.31789:
        if above_3_sum <= -11.329:
         s += 0.178
        else:
         if line_score <= 0.75028:
          s += 0.874
         else:
          s += 0.052
       else:
        s += 0.093
      else:
       if capitals_1_above <= 0.74342:
        s += 0.096
       else:
        s += -0.076
    else:
     if characters <= 11.5:
      s += 0.035
     else:
      s += 1.406
    if by_word <= 0.0:
     if by_word_1_above <= 0.0:
      if until_chosen <= 6.5:
       if in_text <= 0.25543:
        if characters <= 10.5:
         s += -0.033
        else:
         if after_run_start <= 1.5:
          if end <= 0.0:
           if after_run_start <= -8.5:
            s += 0.124
           else:
            if below_1 <= -4.9287:
             s += 0.021
            else:
             s += 0.455
          else:
           s += 0.023
         else:
          s += -0.068
       else:
        s += -0.067
      else:
       if digits_2_below <= 4.5:
        s += -0.088
       else:
        s += 0.079
     else:
      if characters <= 23.5:
       s += 0.564
      else:
       s += -0.018
    else:
     s += 0.468
    if digits_1_below <= 4.5:
     if final_score <= -5.0496:
      if above_3_sum <= -6.2948:
       s += -0.085
      else:
       if score <= -4.4536:
        s += -0.087
       else:
        s += 0.167
     else:
      if words_score <= 0.50547:
       if capitals <= 0.36475:
        s += -0.024
       else:
        if in_text <= 0.28869:
         if words <= 1.5:
          s += -0.019
         else:
          if shape <= 1.5:
           s += 0.334
          else:
           s += -0.025
        else:
         s += 0.039
      else:
       s += -0.061
    else:
     if words <= 5.5:
      if score <= -4.3937:
       s += -0.051
      else:
       s += 0.379
     else:
      s += -0.015
    if from_start <= -11.5:
     if score <= -4.3384:
      s += -0.113
     else:
      s += -0.042
    else:
     if words_score <= 1.1029:
      if score <= -4.3937:
       s += -0.096
      else:
       if from_start <= 2.5:
        if capitals_1_above <= 0.93542:
         if capitals <= 0.23669:
          if blocks <= 140.5:
           s += 0.194
          else:
           s += -0.050
         else:
          if words_score <= -1.3105:
           s += 0.079
          else:
           if long_words <= 4.5:
            s += 0.336
           else:
            s += 0.077
        else:
         if above_2 <= -2.7284:
          s += 0.027
         else:
          s += 0.216
       else:
        s += -0.017
     else:
      s += -0.087
    if after_zone_start <= -12.5:
     if final_score <= -5.5683:
      s += -0.094
     else:
      if words_score <= 0.56109:
       s += 0.035
      else:
       s += -0.080
    else:
     if in_text <= 0.33974:
      if margin <= -4.3317:
       s += -0.070
      else:
       if capitals <= 0.4305:
        s += 0.047
       else:
        if capitals_2_below <= 0.50806:
         if final_score <= -0.74481:
          if words_score <= -0.78411:
           s += 0.115
          else:
           s += 0.322
         else:
          s += -0.003
        else:
         if capitals_1_below <= 0.45584:
          s += 0.198
         else:
          s += 0.014
     else:
      if characters <= 24.5:
       s += 0.035
      else:
       s += -0.081
    if by_word <= 0.0:
     if name <= 0.0:
      if digits <= 4.5:
       if number <= 2.5:
        s += 0.077
       else:
        s += -0.077
      else:
       if characters <= 25.5:
        s += -0.075
       else:
        if in_text <= 0.33974:
         s += 0.210
        else:
         s += -0.051
     else:
      if after_zone_start <= -11.5:
       if by_word_1_above <= 0.0:
        s += -0.053
       else:
        s += 0.251
      else:
       if words_score <= -0.9797:
        s += -0.014
       else:
        if characters <= 16.5:
         if words_above <= 122.5:
          s += 0.282
         else:
          s += 0.009
        else:
         s += 0.063
    else:
     s += 0.218
    if common_above_3 <= 0.3916:
     if score <= -4.3937:
      s += -0.111
     else:
      if above_30_share <= 0.0073927:
       s += 0.183
      else:
       if by_word <= 0.0:
        if digits_2_below <= 0.0:
         s += -0.050
        else:
         s += 0.039
       else:
        s += 0.115
    else:
     if line_score <= 1.3032:
      if score <= -4.3937:
       s += -0.059
      else:
       if in_text <= 0.45644:
        if letters_a_word <= 2.5132:
         s += -0.062
        else:
         if below_30_share <= 0.1014:
          s += -0.029
         else:
          if end <= 0.0:
           s += 0.258
          else:
           s += 0.077
       else:
        s += 0.028
     else:
      s += -0.093
    if common_above_3 <= 0.3916:
     if words <= 1.5:
      s += -0.094
     else:
      if capitals <= 0.67333:
       s += -0.057
      else:
       if capitals_2_above <= 0.60435:
        if final_score <= -1.4238:
         s += 0.166
        else:
         s += -0.025
       else:
        if after_zone_start <= -7.5:
         s += -0.073
        else:
         s += 0.081
    else:
     if words_score <= 0.68997:
      if words <= 1.5:
       s += -0.019
      else:
       if shape <= 0.0:
        if words_score <= -1.818:
         s += -0.031
        else:
         if below_30_share <= 0.089036:
          s += -0.053
         else:
          s += 0.184
       else:
        s += -0.015
     else:
      s += -0.050
    if by_word <= 0.0:
     if score <= -4.3937:
      s += -0.107
     else:
      if by_word_1_above <= 0.0:
       if words_score <= 0.0:
        if capitals_1_above <= 0.93542:
         if words_above <= 51.5:
          if after_zone_start <= -16.5:
           s += 0.003
          else:
           if words_score <= -0.9797:
            s += 0.040
           else:
            if begins_line_above <= 0.0:
             s += 0.210
            else:
             s += -0.008
         else:
          s += -0.014
        else:
         s += -0.053
       else:
        if text <= 256.02:
         s += 0.099
        else:
         s += -0.063
      else:
       if capitals <= 0.74342:
        s += -0.023
       else:
        s += 0.299
    else:
     s += 0.167
    if score <= -4.4536:
     s += -0.104
    else:
     if capitals <= 0.3374:
      s += -0.060
     else:
      if capitals_2_above <= 0.91288:
       if text_above <= 84.459:
        if capitals_1_below <= 0.40313:
         if words_score <= -0.82937:
          s += 0.019
         else:
          if final_score <= -0.35419:
           s += 0.198
          else:
           s += -0.014
        else:
         if from_start <= -18.5:
          s += -0.036
         else:
          if prints_above <= 4.5:
           s += 0.106
          else:
           s += -0.052
       else:
        s += -0.040
      else:
       if until_chosen <= 5.5:
        if common_above_3 <= 0.60233:
         s += 0.014
        else:
         s += 0.157
       else:
        s += -0.069
    if by_word <= 0.0:
     if digits_1_below <= 4.5:
      if digits_2_below <= 4.5:
       if above_2 <= -7.7409:
        s += 0.120
       else:
        if year <= 0.0:
         if by_word_1_above <= 0.0:
          s += -0.069
         else:
          s += 0.122
        else:
         if characters <= 30.5:
          s += -0.058
         else:
          if in_text <= 0.40588:
           if relative_number <= 0.51009:
            s += 0.282
           else:
            s += -0.040
          else:
           s += -0.044
      else:
       if end <= 0.0:
        s += 0.151
       else:
        s += -0.061
     else:
      if end <= 0.0:
       s += 0.131
      else:
       s += -0.075
    else:
     s += 0.143
    if score <= -4.4536:
     s += -0.103
    else:
     if words_score <= 0.3708:
      if after_run_start <= -25.5:
       if above_30_share <= 0.009419:
        s += 0.168
       else:
        if common_above_8 <= 0.53889:
         s += -0.069
        else:
         s += 0.069
      else:
       if end <= 0.0:
        if common_above_8 <= 0.23562:
         if capitals_2_above <= 0.4305:
          s += 0.094
         else:
          s += -0.013
        else:
         if text_above <= 46.108:
          s += 0.152
         else:
          s += 0.039
       else:
        s += -0.023
     else:
      if by_word <= 0.0:
       if digits_2_below <= 0.0:
        s += -0.070
       else:
        s += 0.017
      else:
       s += 0.067
    if score <= -4.3937:
     s += -0.101
    else:
     if in_text <= 0.70185:
      if from_start <= -16.5:
       if above_30_share <= 0.011198:
        if text <= 1233.5:
         s += 0.219
        else:
         s += -0.032
       else:
        if common_above_3 <= 0.73401:
         s += -0.067
        else:
         s += 0.116
      else:
       if below_1 <= -2.141:
        if date_word <= 0.0:
         if in_text <= -1e-35:
          s += -0.012
         else:
          s += 0.105
        else:
         s += -0.065
       else:
        if by_word <= 0.0:
         if blocks <= 194.5:
          s += 0.038
         else:
          s += -0.067
        else:
         s += 0.128
     else:
      s += -0.065
    if name <= 0.0:
     if by_word <= 0.0:
      if score <= -4.7528:
       s += -0.109
      else:
       if relative_number <= 0.018212:
        s += 0.082
       else:
        if words_score <= 0.0:
         if common_above_3 <= 0.22017:
          s += -0.049
         else:
          s += 0.031
        else:
         s += -0.072
     else:
      if characters <= 11.5:
       s += -0.041
      else:
       s += 0.125
    else:
     if digits_2_below <= 0.0:
      if prints_above <= 3.5:
       if characters <= 18.5:
        if words_score <= 0.0:
         s += 0.119
        else:
         s += 0.005
       else:
        s += -0.032
      else:
       s += -0.046
     else:
      s += 0.164
    if until_chosen <= 12.5:
     if line_score <= 1.3032:
      if line_score <= -0.82937:
       if characters <= 21.5:
        s += -0.079
       else:
        s += 0.041
      else:
       if common_above_3 <= 0.083835:
        if name <= 0.0:
         s += -0.041
        else:
         if common_below_20 <= 0.42884:
          s += 0.148
         else:
          s += -0.010
       else:
        if text_above <= 127.76:
         if capitals_2_below <= 0.3374:
          if below_1 <= -2.4267:
           s += 0.194
          else:
           s += 0.070
         else:
          s += 0.061
        else:
         s += -0.049
     else:
      s += -0.085
    else:
     if common_above_3 <= 0.58993:
      s += -0.069
     else:
      s += 0.041
    if score <= -4.4536:
     s += -0.101
    else:
     if by_word <= 0.0:
      if words_score <= 1.3032:
       if capitals_3_below <= 0.38549:
        if letters_a_word <= 4.8688:
         s += -0.038
        else:
         if number <= 28.5:
          s += 0.137
         else:
          if prints <= 1.5:
           if above_30_share <= 0.20202:
            if above_1 <= -3.4405:
             s += -0.041
            else:
             s += 0.083
           else:
            s += -0.071
          else:
           if characters <= 23.5:
            s += 0.139
           else:
            s += -0.030
       else:
        if by_word_1_above <= 0.0:
         s += -0.028
        else:
         s += 0.103
      else:
       s += -0.084
     else:
      s += 0.116
    if margin <= -4.4821:
     s += -0.090
    else:
     if words_score <= 1.3032:
      if common_above_3 <= 0.33467:
       if number <= 26.5:
        if above_10_sum <= -13.655:
         s += 0.015
        else:
         s += 0.118
       else:
        if digits_3_below <= 1.5:
         if by_word_1_above <= 0.0:
          s += -0.053
         else:
          s += 0.101
        else:
         s += 0.050
      else:
       if digits_1_above <= 0.0:
        if common_below_3 <= 0.16723:
         s += 0.102
        else:
         if common_above_20 <= 0.49837:
          s += 0.043
         else:
          s += -0.044
       else:
        if above_30_share <= 0.16131:
         s += 0.178
        else:
         s += 0.008
     else:
      s += -0.075
    if words <= 1.5:
     if after_run_start <= -6.5:
      s += -0.096
     else:
      s += 0.035
    else:
     if capitals <= 0.50676:
      if chosen_above <= 1.5:
       if seams <= 0.0:
        s += -0.021
       else:
        s += 0.077
      else:
       s += -0.084
     else:
      if level <= 0.0:
       if capitals_2_above <= 0.91288:
        if below_2 <= -3.4152:
         s += 0.135
        else:
         if text_above <= 30.388:
          s += 0.080
         else:
          s += -0.015
       else:
        if since_chosen <= 52.5:
         if chosen_above <= 1.5:
          s += 0.142
         else:
          s += -0.021
        else:
         s += -0.018
      else:
       s += -0.041
    if score <= -4.5096:
     s += -0.100
    else:
     if final_score <= -0.35419:
      if capitals_2_below <= 0.38165:
       if capitals <= 0.45081:
        if number <= 12.5:
         s += 0.100
        else:
         s += -0.042
       else:
        if below_2 <= -3.5432:
         s += 0.166
        else:
         if letters_a_word <= 7.0116:
          s += 0.084
         else:
          s += -0.014
      else:
       if capitals_1_below <= 0.49138:
        if below_2 <= -3.6078:
         s += 0.092
        else:
         if name <= 0.0:
          s += -0.056
         else:
          s += 0.063
       else:
        if digits_1_above <= 0.0:
         s += -0.055
        else:
         s += 0.047
     else:
      s += -0.085
    if level <= 0.0:
     if score <= -4.4536:
      s += -0.098
     else:
      if line_score <= 1.4209:
       if until_chosen <= 16.5:
        if letters_a_word <= 2.5132:
         s += -0.085
        else:
         if number <= 16.5:
          s += 0.104
         else:
          if above_1 <= -3.9566:
           s += -0.029
          else:
           if above_10_sum <= -25.459:
            if line_score <= -0.62932:
             if above_1 <= -1.6968:
              s += -0.033
             else:
              s += 0.103
            else:
             s += 0.088
           else:
            s += -0.035
       else:
        if chosen_below <= 8.5:
         s += 0.115
        else:
         s += -0.048
      else:
       s += -0.073
    else:
     s += -0.075
    if capitals <= 0.27386:
     if before_zone_end <= 17.5:
      s += 0.041
     else:
      s += -0.079
    else:
     if capitals_1_above <= 0.89181:
      if in_run <= 0.0:
       if common_above_3 <= 0.27192:
        if above_10_sum <= -9.9096:
         if text <= 197.54:
          s += 0.124
         else:
          s += -0.027
        else:
         if words_below <= 2068:
          s += 0.195
         else:
          s += -0.034
       else:
        if until_chosen <= 13.5:
         s += 0.097
        else:
         s += -0.006
      else:
       s += -0.062
     else:
      if digits_3_below <= 0.0:
       s += -0.048
      else:
       if common_below_3 <= 0.25089:
        s += 0.135
       else:
        s += -0.042
    if capitals_1_above <= 0.89181:
     if chosen_above <= 1.5:
      if digits_1_below <= 4.5:
       if words <= 1.5:
        s += -0.045
       else:
        if in_text <= 0.17029:
         if common_above_3 <= 0.27192:
          if before_run_end <= 31.5:
           s += 0.080
          else:
           s += -0.029
         else:
          s += 0.102
        else:
         if below_3_sum <= -12.262:
          s += 0.080
         else:
          s += -0.038
      else:
       if words <= 5.5:
        s += 0.150
       else:
        s += -0.013
     else:
      s += -0.049
    else:
     if by_word_1_above <= 0.0:
      s += -0.063
     else:
      if after_zone_start <= -3.5:
       s += 0.186
      else:
       s += -0.024
    if capitals_3_below <= 0.45584:
     if in_text <= 0.62731:
      if letters_a_word <= 4.6733:
       s += -0.038
      else:
       if common_above_3 <= 0.10659:
        if characters <= 38.5:
         s += 0.043
        else:
         s += -0.060
       else:
        if capitals_1_below <= 0.30902:
         s += 0.036
        else:
         if sentences <= 0.0:
          s += 0.125
         else:
          s += -0.036
     else:
      if common_below_20 <= 0.56535:
       s += -0.075
      else:
       s += 0.031
    else:
     if before_zone_end <= 21.5:
      s += 0.077
     else:
      if digits_2_below <= 2.5:
       if common_above_3 <= 0.80278:
        s += -0.051
       else:
        s += 0.075
      else:
       s += 0.033
    if level <= 0.0:
     if end <= 0.0:
      if known <= 1.5:
       if common_below_3 <= 0.20059:
        if from_start <= -17.5:
         if common_below_20 <= 0.35736:
          s += -0.043
         else:
          s += 0.074
        else:
         if in_text <= 0.11325:
          if letters_a_word <= 3.0227:
           s += -0.045
          else:
           s += 0.112
         else:
          s += 0.008
       else:
        if commas <= 0.0:
         if characters <= 14.5:
          if characters <= 10.5:
           s += -0.044
          else:
           s += 0.072
         else:
          s += -0.034
        else:
         s += 0.086
      else:
       s += -0.095
     else:
      s += -0.054
    else:
     s += -0.068
    if capitals_2_below <= 0.49138:
     if characters <= 96.5:
      if before_zone_end <= 23.5:
       if in_run <= 0.0:
        if words_score <= -1.818:
         s += -0.019
        else:
         if common <= 0.50424:
          s += 0.167
         else:
          s += -0.035
       else:
        s += -0.018
      else:
       if below_1 <= -3.7159:
        if words_score <= -1.9885:
         s += -0.049
        else:
         s += 0.088
       else:
        s += -0.007
     else:
      s += -0.098
    else:
     if capitals_1_below <= 0.3374:
      if capitals_1_below <= 0.32946:
       s += -0.016
      else:
       s += 0.113
     else:
      if capitals_1_above <= 0.46291:
       s += -0.001
      else:
       s += -0.072
    if line_score <= -0.9797:
     if common_above_3 <= 0.23678:
      s += -0.093
     else:
      if text_below <= 280.24:
       s += 0.155
      else:
       s += -0.025
    else:
     if name <= 0.0:
      if capitals_3_below <= 0.051957:
       if capitals <= 0.23669:
        s += -0.038
       else:
        if text_above <= 15.781:
         s += 0.108
        else:
         s += -0.003
      else:
       if number <= 267.5:
        if above_2 <= -5.9609:
         s += 0.070
        else:
         s += -0.046
       else:
        s += 0.102
     else:
      if line_score <= 0.0:
       if line_score <= -1e-35:
        s += 0.045
       else:
        s += 0.160
      else:
       s += -0.007
    if common_above_3 <= 0.41729:
     if digits_2_below <= 0.0:
      if prints <= 3.5:
       if until_chosen <= 6.5:
        if chosen_above <= 1.5:
         if capitals_1_above <= 0.75735:
          s += 0.045
         else:
          s += -0.059
        else:
         s += -0.072
       else:
        s += -0.060
      else:
       if above_30_share <= 0.011198:
        s += 0.211
       else:
        s += 0.009
     else:
      if below_1 <= -3.0385:
       s += 0.078
      else:
       s += -0.025
    else:
     if above_10_sum <= -37.012:
      if common <= 0.50424:
       s += 0.107
      else:
       s += -0.050
     else:
      if below_2 <= -3.3458:
       s += 0.044
      else:
       s += -0.025
    if score <= -4.5807:
     s += -0.092
    else:
     if capitals_3_below <= 0.032796:
      if characters <= 77.5:
       if start <= 2.5:
        s += 0.066
       else:
        s += -0.056
      else:
       s += -0.063
     else:
      if above_30_share <= 0.0073927:
       s += 0.098
      else:
       if by_word <= 0.0:
        if name <= 0.0:
         if letters_a_word <= 11.056:
          if number <= 225.5:
           s += -0.057
          else:
           s += 0.040
         else:
          s += 0.046
        else:
         if expected <= 0.78933:
          s += 0.154
         else:
          if letters_a_word <= 7.0116:
           s += 0.034
          else:
           s += -0.068
       else:
        s += 0.055
    if year_1_below <= 0.0:
     if prints <= 3.5:
      if digits <= 4.5:
       if by_word_1_above <= 0.0:
        if digits_2_below <= 5.5:
         if chosen_below <= 2.5:
          s += 0.105
         else:
          s += -0.043
        else:
         if above_30_share <= 0.034719:
          s += -0.043
         else:
          s += 0.104
       else:
        s += 0.105
      else:
       if characters <= 30.5:
        s += -0.056
       else:
        if digits <= 11.5:
         s += 0.166
        else:
         s += -0.033
     else:
      if characters <= 5.5:
       s += -0.060
      else:
       if since_related <= 154.5:
        s += -0.039
       else:
        s += 0.166
    else:
     s += 0.062
    if capitals_3_below <= 0.60556:
     if margin <= -1.3248:
      if year_1_below <= 0.0:
       if characters <= 5.5:
        s += -0.081
       else:
        if common_below_3 <= 0.26975:
         if text <= 430.82:
          if above_10_sum <= -9.9096:
           s += -0.048
          else:
           s += 0.108
         else:
          if expected <= 0.90731:
           s += 0.096
          else:
           s += -0.027
        else:
         if by_word <= 0.0:
          s += -0.017
         else:
          s += 0.095
      else:
       if below_10_sum <= -23.89:
        s += -0.015
       else:
        s += 0.117
     else:
      s += -0.079
    else:
     if text <= 1102.8:
      s += 0.003
     else:
      s += -0.060
    if score <= -4.4536:
     s += -0.085
    else:
     if characters <= 104.5:
      if digits_1_above <= 0.0:
       if relative_number <= 0.010372:
        s += 0.096
       else:
        if capitals_1_below <= 0.3374:
         if characters <= 16.5:
          if common_below_3 <= 0.44496:
           if name <= 0.0:
            s += 0.015
           else:
            if below_30_share <= 0.77298:
             s += 0.162
            else:
             s += -0.013
          else:
           s += -0.029
         else:
          if common_above_8 <= 0.40098:
           s += -0.047
          else:
           s += 0.044
        else:
         if expected <= 0.81517:
          s += 0.042
         else:
          s += -0.036
      else:
       s += 0.069
     else:
      s += -0.090
    if capitals_2_above <= 0.92582:
     if capitals <= 0.45081:
      s += -0.024
     else:
      if commas <= 0.0:
       if words_score <= -0.82937:
        s += -0.028
       else:
        if words_score <= 0.0:
         if characters <= 17.5:
          if name_2_below <= 0.0:
           if words_above <= 163.5:
            s += 0.182
           else:
            s += -0.031
          else:
           s += -0.025
         else:
          s += 0.023
        else:
         if capitals_2_below <= 0.033908:
          s += 0.089
         else:
          s += -0.029
      else:
       s += 0.144
    else:
     if after_run_start <= -5.5:
      s += -0.049
     else:
      if after_zone_start <= -1e-35:
       s += 0.062
      else:
       s += -0.064
    if known <= 1.5:
     if end <= 0.0:
      if blocks <= 135.5:
       s += 0.057
      else:
       if letters_a_word <= 6.6023:
        if above_10_sum <= -34.671:
         if common_above_8 <= 0.032522:
          s += -0.033
         else:
          if name_1_below <= 0.0:
           if from_start <= -1.5:
            if name_3_below <= 0.0:
             s += 0.131
            else:
             s += -0.030
           else:
            s += -0.010
          else:
           s += -0.045
        else:
         s += -0.017
       else:
        if blocks <= 497.5:
         if text <= 354.92:
          s += 0.065
         else:
          s += -0.058
        else:
         s += 0.056
     else:
      s += -0.052
    else:
     s += -0.096
    if in_text <= 0.70185:
     if characters <= 11.5:
      if digits_1_below <= 0.0:
       s += -0.062
      else:
       s += 0.048
     else:
      if above_30_share <= 0.011198:
       if text_below <= 1916.9:
        s += 0.146
       else:
        s += -0.038
      else:
       if common_above_3 <= 0.04662:
        s += -0.022
       else:
        if by_word <= 0.0:
         if year_2_below <= 0.0:
          if blocks <= 174:
           s += 0.064
          else:
           if expected <= 0.89242:
            s += 0.013
           else:
            s += -0.056
         else:
          s += 0.117
        else:
         s += 0.102
    else:
     if below_3_sum <= -12.912:
      s += 0.060
     else:
      s += -0.073
    if capitals_2_below <= 0.073622:
     if capitals <= 0.23669:
      s += -0.018
     else:
      if words <= 3.5:
       if text_share <= 0.093036:
        s += 0.025
       else:
        s += -0.074
      else:
       s += 0.085
    else:
     if by_word_1_above <= 0.0:
      if digits <= 4.5:
       if chosen_below <= 2.5:
        s += 0.065
       else:
        if by_word <= 0.0:
         if prints <= 1.5:
          s += -0.057
         else:
          s += -0.014
        else:
         s += 0.019
      else:
       if expected <= 0.86416:
        s += 0.120
       else:
        s += -0.027
     else:
      if capitals <= 0.80323:
       s += -0.060
      else:
       s += 0.139
    if capitals <= 0.25291:
     if blocks <= 124.5:
      if words <= 2.5:
       s += 0.076
      else:
       s += -0.050
     else:
      s += -0.081
    else:
     if above_30_share <= 0.011198:
      if prints <= 2.5:
       s += 0.048
      else:
       if margin <= -4.0208:
        s += 0.013
       else:
        s += 0.316
     else:
      if common_above_8 <= 0.12541:
       if capitals_2_above <= 0.4305:
        s += 0.016
       else:
        s += -0.071
      else:
       if words_score <= -0.62932:
        s += -0.018
       else:
        if words_score <= 0.24235:
         s += 0.072
        else:
         if commas <= 0.0:
          s += -0.022
         else:
          s += 0.086
    if level <= 0.0:
     if blocks <= 221.5:
      if characters <= 96.5:
       if above_1 <= -2.5946:
        if capitals <= 0.50676:
         s += -0.027
        else:
         if characters <= 12.5:
          s += -0.026
         else:
          s += 0.063
       else:
        s += 0.074
      else:
       s += -0.080
     else:
      if capitals_3_below <= 0.8619:
       if prints <= 1.5:
        if commas <= 0.0:
         if by_word <= 0.0:
          s += -0.061
         else:
          s += 0.050
        else:
         s += 0.062
       else:
        if name <= 0.0:
         s += -0.010
        else:
         s += 0.105
      else:
       s += -0.054
    else:
     s += -0.051
    if shape <= 0.0:
     if capitals_3_below <= 0.040833:
      if end <= 0.0:
       s += 0.055
      else:
       s += -0.038
     else:
      if by_word <= 0.0:
       if digits_3_below <= 1.5:
        if after_zone_start <= -50.5:
         if chosen_below <= 20.5:
          s += 0.187
         else:
          s += -0.001
        else:
         s += -0.030
       else:
        if common_below_3 <= 0.27917:
         if above_30_share <= 0.071673:
          s += -0.020
         else:
          if after_zone_start <= -1e-35:
           s += 0.229
          else:
           s += -0.036
        else:
         s += -0.027
      else:
       if capitals_1_below <= 0.80323:
        s += 0.085
       else:
        s += -0.031
    else:
     s += -0.057
    if capitals <= 0.25291:
     if before_run_end <= 17.5:
      if words <= 4.5:
       s += 0.122
      else:
       s += -0.044
     else:
      s += -0.065
    else:
     if words_score <= -0.78411:
      if until_chosen <= 5.5:
       s += 0.015
      else:
       s += -0.072
     else:
      if words_score <= 0.0:
       if year_2_below <= 0.0:
        if common_below_20 <= 0.30778:
         s += 0.003
        else:
         s += 0.069
       else:
        s += 0.148
      else:
       if commas <= 0.0:
        if expected <= 0.73373:
         s += 0.096
        else:
         if until_chosen <= 5.5:
          s += 0.003
         else:
          s += -0.069
       else:
        s += 0.083
    if in_run <= 0.0:
     if line_score <= -2.3584:
      s += -0.088
     else:
      if common_above_3 <= 0.53001:
       if text_below <= 782.79:
        if gap <= 0.0:
         if after_zone_start <= -46.5:
          s += 0.111
         else:
          if below_30_share <= 0.60359:
           s += -0.051
          else:
           s += 0.026
        else:
         if below_2 <= -1.968:
          s += 0.093
         else:
          s += -0.011
       else:
        if since_heading <= 4.5:
         s += 0.080
        else:
         s += -0.033
      else:
       if above_10_sum <= -37.012:
        if digits_2_below <= 6.5:
         s += 0.107
        else:
         s += -0.030
       else:
        s += -0.002
    else:
     s += -0.071
    if common_above_3 <= 0.71612:
     if since_heading <= 3.5:
      s += 0.049
     else:
      if text <= 256.02:
       s += 0.041
      else:
       if by_word <= 0.0:
        if name <= 0.0:
         if characters <= 18.5:
          s += -0.068
         else:
          if final_score <= -4.252:
           if number <= 28.5:
            if characters <= 62.5:
             s += 0.123
            else:
             s += -0.052
           else:
            s += -0.018
          else:
           s += -0.051
        else:
         if characters <= 13.5:
          s += 0.042
         else:
          s += -0.027
       else:
        s += 0.032
    else:
     if common <= 0.60357:
      s += 0.087
     else:
      s += -0.043
    if characters <= 90.5:
     if score <= -4.6736:
      s += -0.078
     else:
      if after_zone_start <= 10.5:
       if date_word <= 0.0:
        if shape <= 0.0:
         if characters <= 2.5:
          s += -0.078
         else:
          if common_below_3 <= 0.24824:
           if prints <= 1.5:
            s += 0.033
           else:
            if characters <= 34.5:
             if prints_above <= 4.5:
              s += 0.148
             else:
              s += 0.013
            else:
             s += -0.053
          else:
           if before_zone_end <= 23.5:
            s += 0.087
           else:
            s += 0.004
        else:
         s += -0.029
       else:
        s += -0.072
      else:
       s += -0.086
    else:
     s += -0.075
    if capitals_2_below <= 0.3374:
     if long_words <= 0.0:
      s += -0.029
     else:
      if letters_a_word <= 7.3371:
       if end <= 0.0:
        if since_related <= 21.5:
         s += -0.049
        else:
         if number_from_end <= 220.5:
          s += 0.097
         else:
          s += 0.009
       else:
        s += -0.021
      else:
       s += -0.027
    else:
     if seams <= 0.0:
      if above_30_share <= 0.009419:
       s += 0.055
      else:
       if name <= 0.0:
        if below_2 <= -5.7343:
         s += 0.048
        else:
         s += -0.060
       else:
        if expected <= 0.84987:
         s += 0.052
        else:
         s += -0.033
     else:
      s += 0.075
    if above_10_sum <= -13.655:
     if prints_above <= 0.0:
      s += -0.046
     else:
      if chosen_below <= 7.5:
       if below_1 <= -2.4267:
        if since_related <= 38.5:
         s += -0.040
        else:
         s += 0.167
       else:
        s += -0.063
      else:
       if common_above_3 <= 0.33467:
        if name <= 0.0:
         s += -0.044
        else:
         s += 0.014
       else:
        if below_1 <= -3.7159:
         s += 0.063
        else:
         s += -0.013
    else:
     if words_below <= 2068:
      if line_score <= 1.9855:
       if letters_a_word <= 4.3431:
        s += -0.034
       else:
        s += 0.113
      else:
       s += -0.052
     else:
      s += -0.052
    if relative_number <= 0.047:
     if final_score <= -5.8013:
      s += -0.024
     else:
      s += 0.086
    else:
     if words_score <= 0.0:
      if common_above_20 <= 0.041842:
       s += -0.047
      else:
       if words_score <= -1e-35:
        if expected <= 0.84319:
         if common_below_8 <= 0.55395:
          s += 0.070
         else:
          s += -0.066
        else:
         if below_1 <= -2.2934:
          if credit_words <= 0.0:
           s += -0.012
          else:
           s += 0.132
         else:
          s += -0.063
       else:
        if common_below_8 <= 0.42564:
         if after_zone_start <= -15.5:
          s += 0.104
         else:
          s += -0.020
        else:
         s += 0.136
     else:
      s += -0.032
    if in_text <= 0.70185:
     if known <= 1.5:
      if before_run_end <= 23.5:
       s += 0.061
      else:
       if in_text <= -1e-35:
        s += -0.072
       else:
        if words_score <= -2.2202:
         s += -0.071
        else:
         if name_3_below <= 0.0:
          if by_word_3_below <= 0.0:
           if words_score <= 0.62408:
            if prints <= 1.5:
             if margin <= -3.5268:
              s += -0.033
             else:
              s += 0.043
            else:
             s += 0.081
           else:
            if prints_below <= 0.0:
             s += 0.047
            else:
             s += -0.066
          else:
           s += -0.072
         else:
          s += -0.034
     else:
      s += -0.077
    else:
     s += -0.033
    if shape <= 1.5:
     if common_below_3 <= 0.25089:
      if characters <= 90.5:
       if capitals_3_below <= 0.50641:
        if words_score <= -0.90966:
         s += -0.018
        else:
         if letters_a_word <= 2.5132:
          s += -0.045
         else:
          s += 0.069
       else:
        if before_run_end <= 129.5:
         if below_3_sum <= -15.74:
          s += 0.062
         else:
          s += -0.039
        else:
         s += 0.057
      else:
       s += -0.072
     else:
      if characters <= 18.5:
       s += -0.043
      else:
       if in_text <= 0.50926:
        if above_2 <= -4.4557:
         s += 0.110
        else:
         s += 0.004
       else:
        s += -0.056
    else:
     s += -0.060
    if common_above_3 <= 0.40139:
     if expected <= 0.80127:
      if after_run_start <= -12.5:
       if common <= 0.31366:
        s += -0.039
       else:
        s += 0.087
      else:
       if common_below_3 <= 0.24824:
        s += 0.027
       else:
        s += 0.131
     else:
      if above_2 <= -3.7502:
       if shape <= 1.5:
        s += 0.014
       else:
        s += -0.057
      else:
       if year_3_below <= 0.0:
        if blocks <= 68.5:
         s += 0.046
        else:
         s += -0.066
       else:
        s += 0.042
    else:
     if common_above_20 <= 0.37161:
      s += 0.068
     else:
      if above_10_sum <= -37.012:
       s += 0.047
      else:
       s += -0.017
    if capitals_3_below <= 0.18301:
     if capitals <= 0.45081:
      s += -0.017
     else:
      if characters <= 25.5:
       if digits_1_above <= 0.0:
        s += -0.014
       else:
        s += 0.069
      else:
       if common <= 0.31366:
        if expected <= 0.90264:
         s += 0.160
        else:
         s += -0.013
       else:
        s += -0.005
    else:
     if name <= 0.0:
      if line_score <= -0.27348:
       if text_share <= 0.019611:
        s += -0.029
       else:
        s += 0.047
      else:
       s += -0.057
     else:
      if name_2_below <= 0.0:
       if line_score <= -0.82937:
        s += -0.046
       else:
        s += 0.063
      else:
       s += -0.059
    if digits_1_above <= 0.0:
     if digits_3_below <= 0.0:
      if above_1 <= -5.331:
       if before_run_end <= 69.5:
        s += -0.035
       else:
        if words_below <= 2068:
         s += 0.179
        else:
         s += -0.019
      else:
       if margin <= -2.7423:
        s += -0.047
       else:
        if above_10_sum <= -32.532:
         s += 0.039
        else:
         s += -0.040
     else:
      if score <= -3.0502:
       if line_score <= -1.818:
        s += -0.052
       else:
        s += 0.086
      else:
       s += -0.042
    else:
     if from_start <= 0.0:
      if date_word_1_above <= 0.0:
       s += 0.069
      else:
       s += -0.072
     else:
      s += -0.055
    if below_2 <= -3.832:
     if expected <= 0.90731:
      if capitals_1_below <= 0.3374:
       if number <= 171.5:
        if above_2 <= -4.3428:
         s += 0.156
        else:
         s += 0.047
       else:
        s += -0.035
      else:
       if capitals_1_above <= 0.37639:
        s += 0.067
       else:
        s += -0.025
     else:
      s += -0.041
    else:
     if by_word <= 0.0:
      if above_2 <= -5.9609:
       s += 0.048
      else:
       if above_10_sum <= -45.261:
        s += -0.087
       else:
        if above_10_sum <= -26.527:
         s += -0.007
        else:
         if before_zone_end <= 43.5:
          s += -0.009
         else:
          s += -0.090
     else:
      s += 0.047
    if name <= 0.0:
     if chosen_below <= 7.5:
      if characters <= 36.5:
       s += 0.100
      else:
       s += -0.048
     else:
      if characters <= 13.5:
       s += -0.054
      else:
       if capitals <= 0.70294:
        s += -0.018
       else:
        if below_3_sum <= -8.6755:
         if characters <= 46.5:
          s += 0.128
         else:
          s += -0.025
        else:
         if text_share <= 0.021671:
          s += 0.051
         else:
          s += -0.078
    else:
     if name_1_below <= 0.0:
      if below_3_sum <= -0.92045:
       if words_score <= -1.1392:
        s += -0.027
       else:
        s += 0.073
      else:
       s += -0.055
     else:
      s += -0.032
    if name <= 0.0:
     if characters <= 10.5:
      if digits_1_below <= 4.5:
       s += -0.072
      else:
       s += 0.047
     else:
      if common_below_20 <= 0.36743:
       if above_10_sum <= -13.655:
        s += -0.040
       else:
        if below_30_share <= 0.11997:
         s += -0.059
        else:
         if capitals_1_below <= 0.079474:
          s += -0.031
         else:
          if text <= 844.89:
           s += 0.169
          else:
           s += -0.017
      else:
       if below_2 <= -3.832:
        s += 0.072
       else:
        s += 0.001
    else:
     if capitals_2_below <= 0.83602:
      if prints_above <= 0.0:
       s += -0.017
      else:
       s += 0.067
     else:
      s += -0.021
    if common_above_8 <= 0.73936:
     if in_text <= 0.67708:
      if below_10_sum <= -2.2882:
       if margin <= -4.2609:
        s += -0.064
       else:
        if below_2 <= -4.8969:
         if text <= 1186.9:
          if shape <= 0.0:
           if relative_number <= 0.47535:
            s += 0.140
           else:
            s += -0.023
          else:
           s += -0.036
         else:
          s += -0.022
        else:
         s += -0.006
      else:
       s += 0.048
     else:
      if characters <= 20.5:
       s += 0.004
      else:
       s += -0.082
    else:
     if capitals_2_above <= 0.18301:
      s += -0.035
     else:
      if prints_above <= 4.5:
       s += 0.139
      else:
       s += -0.035
    if line_score <= -2.2202:
     s += -0.066
    else:
     if end <= 0.0:
      if name_2_below <= 0.0:
       if above_10_sum <= -37.461:
        if words_above <= 0.0:
         s += 0.013
        else:
         if start <= 2.5:
          if number_from_end <= 389.5:
           s += 0.100
          else:
           s += -0.040
         else:
          s += -0.050
       else:
        if common_above_8 <= 0.41692:
         if common_above_8 <= 0.12541:
          if blocks <= 140.5:
           s += 0.037
          else:
           s += -0.060
         else:
          s += 0.043
        else:
         s += -0.028
      else:
       if relative_number <= 0.47535:
        s += -0.063
       else:
        s += 0.059
     else:
      s += -0.036
    if capitals_2_above <= 0.55903:
     if capitals <= 0.50676:
      if blocks <= 140.5:
       if relative_number <= 0.17469:
        s += 0.081
       else:
        s += -0.024
      else:
       if text <= 633.19:
        if below_3_sum <= -6.8527:
         s += -0.046
        else:
         if above_30_share <= 0.12256:
          s += 0.172
         else:
          s += -0.038
       else:
        s += -0.060
     else:
      if text <= 227.55:
       s += 0.144
      else:
       if below_1 <= -3.3423:
        if below_3_sum <= -14.658:
         s += -0.032
        else:
         if after_zone_start <= 1.5:
          s += 0.089
         else:
          s += -0.041
       else:
        s += -0.003
    else:
     s += -0.020
    if below_10_sum <= -22.691:
     if by_word_1_above <= 0.0:
      if text <= 256.02:
       s += 0.044
      else:
       if common_above_8 <= 0.73936:
        if above_30_share <= 0.012483:
         s += 0.015
        else:
         if until_chosen <= 1.5:
          s += 0.049
         else:
          s += -0.060
       else:
        s += 0.060
     else:
      s += 0.085
    else:
     if below_1 <= -2.141:
      if above_1 <= -2.5946:
       if end <= 3.5:
        if margin <= -3.5879:
         s += -0.024
        else:
         s += 0.042
       else:
        s += -0.071
      else:
       s += 0.084
     else:
      if year <= 0.0:
       s += -0.060
      else:
       s += 0.081
    if after_zone_start <= 10.5:
     if capitals_3_below <= 0.71714:
      if common_below_20 <= 0.5406:
       if number <= 162.5:
        if common <= 0.50424:
         if relative_number <= 0.3251:
          if end <= 0.0:
           s += 0.008
          else:
           s += -0.065
         else:
          s += 0.040
        else:
         s += -0.064
       else:
        if words_above <= 87.5:
         s += -0.082
        else:
         s += 0.054
      else:
       if common_below_8 <= 0.53889:
        s += 0.085
       else:
        s += 0.011
     else:
      if digits <= 6.5:
       if below_2 <= -5.9769:
        s += 0.090
       else:
        s += -0.038
      else:
       s += 0.089
    else:
     s += -0.082
    if common <= 0.50424:
     if common <= 0.4949:
      if long_words <= 1.5:
       if prints <= 1.5:
        s += -0.046
       else:
        if capitals <= 0.70294:
         if words_above <= 57.5:
          s += -0.075
         else:
          s += 0.067
        else:
         s += 0.042
      else:
       if in_text <= 0.43168:
        if commas <= 0.0:
         s += 0.010
        else:
         s += 0.081
       else:
        s += -0.054
     else:
      if above_30_share <= 0.071673:
       if characters <= 62.5:
        if words_below <= 3695.5:
         s += 0.171
        else:
         s += -0.026
       else:
        s += -0.034
      else:
       s += -0.005
    else:
     s += -0.053
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, sentences, words_score, line_score, _, _, _, _, level, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, number, number_from_end, relative_number, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, _, margin, expected, in_run, after_run_start, before_run_end, since_chosen, until_chosen, chosen_above, _, words_above, words_below, since_comments, since_related, _, prints_above, prints_below, _, after_zone_start, before_zone_end, common, long_words, common_above_3, common_below_3, common_above_8, common_below_8, common_above_20, common_below_20, from_start, final_score, printed_above, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, _, name_1_above, _, digits_1_above, year_1_above, clock_1_above, capitals_1_above, by_word_2_above, _, _, digits_2_above, year_2_above, _, capitals_2_above, _, _, _, digits_1_below, year_1_below, _, capitals_1_below, by_word_2_below, _, _, digits_2_below, year_2_below, _, capitals_2_below, _, _, _, digits_3_below, year_3_below, _, capitals_3_below) = row
    s = 0.0
    if clock <= 0.0:
     if commas <= 0.0:
      if start <= 2.5:
       s += -3.857
      else:
       s += -3.647
     else:
      if long_words <= 2.5:
       if score <= -2.2324:
        if capitals <= 0.65686:
         if capitals <= 0.13841:
          s += -3.669
         else:
          s += -1.299
        else:
         s += -3.738
       else:
        s += -3.735
      else:
       if words_score <= 0.31879:
        if common_above_8 <= 0.19657:
         s += -3.766
        else:
         s += -3.327
       else:
        s += -3.841
    else:
     if characters <= 9.5:
      s += -3.760
     else:
      if text_above <= 49.769:
       s += -1.653
      else:
       s += -3.593
    if year <= 0.0:
     if digits <= 6.5:
      s += -0.122
     else:
      if digits <= 9.5:
       s += 0.015
      else:
       s += -0.036
    else:
     if digits <= 4.5:
      s += -0.071
     else:
      if until_chosen <= 18.5:
       if in_text <= 0.54859:
        s += 0.715
       else:
        if characters <= 51.5:
         s += 0.309
        else:
         if characters <= 84.5:
          s += 0.002
         else:
          s += -0.036
      else:
       if above_30_share <= 0.034884:
        s += -0.044
       else:
        s += 0.227
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.121
     else:
      s += -0.005
    else:
     if characters <= 91.5:
      if below_10_sum <= -40.787:
       s += 0.096
      else:
       if level <= 0.0:
        if after_zone_start <= 5.5:
         s += 0.437
        else:
         s += 0.133
       else:
        s += 0.109
     else:
      if characters <= 124.5:
       s += 0.022
      else:
       s += -0.060
    if digits <= 4.5:
     s += -0.121
    else:
     if year <= 0.0:
      if above_10_sum <= -33.275:
       if words_score <= -0.33119:
        s += 0.114
       else:
        if score <= -2.9777:
         s += -0.030
        else:
         s += 0.012
      else:
       s += -0.076
     else:
      if in_text <= 0.70185:
       s += 0.332
      else:
       if long_words <= 1.5:
        s += 0.180
       else:
        if long_words <= 3.5:
         s += 0.020
        else:
         s += -0.031
    if digits <= 4.5:
     s += -0.121
    else:
     if year <= 0.0:
      if words_score <= -1.7191:
       s += 0.071
      else:
       s += -0.073
     else:
      if characters <= 66.5:
       if from_start <= -18.5:
        s += 0.082
       else:
        s += 0.290
      else:
       if words_score <= 0.71631:
        s += 0.122
       else:
        s += -0.053
    if year <= 0.0:
     if digits <= 8.5:
      s += -0.120
     else:
      if digits <= 10.5:
       s += 0.013
      else:
       s += -0.035
    else:
     if digits <= 4.5:
      s += -0.072
     else:
      if below_10_sum <= -38.614:
       s += 0.048
      else:
       if common <= 0.25167:
        s += 0.248
       else:
        if characters <= 48.5:
         s += 0.103
        else:
         if words_score <= 1.149:
          s += 0.022
         else:
          s += -0.043
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.119
     else:
      s += 0.013
    else:
     if digits <= 4.5:
      s += -0.066
     else:
      if below_10_sum <= -40.25:
       s += 0.019
      else:
       if characters <= 66.5:
        if since_related <= 15.5:
         s += 0.049
        else:
         if digits_2_above <= 5.5:
          s += 0.247
         else:
          s += 0.083
       else:
        if in_text <= 0.19375:
         s += 0.096
        else:
         if text_share <= 0.014946:
          s += 0.010
         else:
          s += -0.049
    if year <= 0.0:
     s += -0.118
    else:
     if digits_3_below <= 3.5:
      if in_text <= 0.50926:
       if digits_2_above <= 4.5:
        s += 0.220
       else:
        s += 0.047
      else:
       if characters <= 36.5:
        s += 0.104
       else:
        if in_text <= 0.67544:
         s += 0.016
        else:
         s += -0.066
     else:
      if text_above <= 5.5851:
       s += 0.050
      else:
       if line_score <= -0.70002:
        s += 0.002
       else:
        s += -0.099
    if digits <= 4.5:
     s += -0.119
    else:
     if characters <= 91.5:
      if text_above <= 109.56:
       if below_10_sum <= -38.041:
        if after_zone_start <= -20.5:
         s += -0.058
        else:
         s += 0.078
       else:
        if digits_1_below <= 4.5:
         s += 0.200
        else:
         if digits_1_above <= 2.5:
          s += 0.082
         else:
          s += -0.031
      else:
       if above_3_sum <= -4.2877:
        s += 0.034
       else:
        s += -0.051
     else:
      s += -0.068
    if year <= 0.0:
     if date_word <= 0.0:
      if common_above_3 <= 0.83527:
       s += -0.118
      else:
       s += -0.017
     else:
      s += 0.009
    else:
     if in_text <= 0.50926:
      if digits_1_below <= 4.5:
       s += 0.191
      else:
       if common_above_3 <= 0.20156:
        s += -0.032
       else:
        s += 0.069
     else:
      if capitals_1_above <= 0.65686:
       if words_score <= -0.1201:
        s += 0.026
       else:
        if characters <= 30.5:
         s += 0.007
        else:
         s += -0.090
      else:
       if characters <= 34.5:
        s += 0.157
       else:
        if characters <= 60.5:
         s += -0.010
        else:
         s += 0.006
    if year <= 0.0:
     s += -0.118
    else:
     if common <= 0.50424:
      if from_start <= 4.5:
       if from_start <= -11.5:
        if common_above_8 <= 0.26681:
         if below_2 <= -3.3269:
          s += -0.056
         else:
          s += 0.029
        else:
         s += 0.106
       else:
        if words_score <= 0.78688:
         s += 0.191
        else:
         if words_score <= 2.3364:
          s += 0.087
         else:
          s += -0.018
      else:
       if below_30_share <= 0.61355:
        if words_score <= 0.31879:
         s += 0.052
        else:
         s += -0.022
       else:
        s += -0.043
     else:
      s += -0.055
    if year <= 0.0:
     if by_word <= 0.0:
      s += -0.115
     else:
      s += 0.000
    else:
     if digits_3_below <= 4.5:
      if characters <= 70.5:
       if below_10_sum <= -40.25:
        if above_30_share <= 0.028511:
         s += -0.073
        else:
         s += 0.087
       else:
        if year_1_above <= 0.0:
         if before_zone_end <= 171.5:
          s += 0.177
         else:
          s += 0.069
        else:
         s += 0.041
      else:
       if common_above_3 <= 0.54631:
        s += -0.057
       else:
        s += 0.036
     else:
      if until_chosen <= 3.5:
       s += 0.034
      else:
       if characters <= 18.5:
        s += -0.010
       else:
        s += -0.073
    if digits <= 4.5:
     s += -0.117
    else:
     if text_above <= 127.23:
      if below_10_sum <= -36.954:
       if above_30_share <= 0.024214:
        s += -0.060
       else:
        if above_1 <= -3.2394:
         s += 0.009
        else:
         s += 0.083
      else:
       if words_score <= 1.149:
        if digits_2_below <= 4.5:
         if digits_3_below <= 4.5:
          if since_related <= 16.5:
           s += 0.051
          else:
           s += 0.189
         else:
          s += 0.041
        else:
         s += 0.035
       else:
        if words <= 8.5:
         s += 0.059
        else:
         s += -0.057
     else:
      if below_10_sum <= -21.84:
       s += 0.033
      else:
       s += -0.068
    if year <= 0.0:
     if date_word <= 0.0:
      if by_word <= 0.0:
       s += -0.115
      else:
       s += 0.004
     else:
      s += 0.038
    else:
     if from_start <= -18.5:
      if above_30_share <= 0.075234:
       s += -0.076
      else:
       s += 0.051
     else:
      if year_1_below <= 0.0:
       if words_above <= 70.5:
        if in_text <= 0.67544:
         s += 0.157
        else:
         if above_1 <= -3.0928:
          s += -0.016
         else:
          s += 0.071
       else:
        if below_1 <= -3.2475:
         s += 0.096
        else:
         s += -0.062
      else:
       if score <= -3.2782:
        s += 0.055
       else:
        s += -0.064
    if year <= 0.0:
     if common_above_3 <= 0.83527:
      s += -0.115
     else:
      s += 0.009
    else:
     if words_score <= 1.2414:
      if until_chosen <= 10.5:
       if final_score <= -1.3315:
        if year_1_above <= 0.0:
         if since_related <= 17.5:
          s += 0.046
         else:
          s += 0.160
        else:
         s += 0.047
       else:
        s += 0.017
      else:
       if above_30_share <= 0.063025:
        if above_1 <= -3.5189:
         s += -0.070
        else:
         s += 0.015
       else:
        if prints_below <= 0.0:
         s += 0.012
        else:
         s += 0.117
     else:
      if characters <= 43.5:
       s += 0.058
      else:
       s += -0.069
    if year <= 0.0:
     if date_word <= 0.0:
      if by_word <= 0.0:
       s += -0.113
      else:
       s += 0.003
     else:
      s += 0.025
    else:
     if in_text <= 0.67544:
      if digits_1_below <= 1.5:
       if above_3_sum <= -13.78:
        s += 0.010
       else:
        if digits_1_above <= 4.5:
         if score <= -4.1893:
          s += 0.056
         else:
          s += 0.156
        else:
         s += 0.023
      else:
       if until_chosen <= 7.5:
        if characters <= 34.5:
         s += 0.092
        else:
         s += 0.003
       else:
        s += -0.063
     else:
      if line_score <= 0.11337:
       s += 0.049
      else:
       s += -0.062
    if digits <= 4.5:
     s += -0.115
    else:
     if year_3_below <= 0.0:
      if characters <= 91.5:
       if chosen_above <= 4.5:
        if digits_2_below <= 4.5:
         if year_1_below <= 0.0:
          if above_3_sum <= -13.432:
           s += 0.046
          else:
           if year_2_above <= 0.0:
            s += 0.165
           else:
            s += 0.028
         else:
          s += 0.040
        else:
         if above_3_sum <= -10.232:
          s += -0.026
         else:
          s += 0.053
       else:
        s += -0.014
      else:
       s += -0.053
     else:
      if characters <= 19.5:
       s += 0.026
      else:
       if long_words <= 2.5:
        s += -0.093
       else:
        s += 0.004
    if digits <= 4.5:
     s += -0.114
    else:
     if words_score <= 0.4567:
      if until_chosen <= 11.5:
       if digits_1_above <= 5.5:
        if text_above <= 71.967:
         s += 0.141
        else:
         s += 0.000
       else:
        s += -0.028
      else:
       if digits <= 11.5:
        if common_above_8 <= 0.52753:
         if above_10_sum <= -23.771:
          s += -0.095
         else:
          s += 0.018
        else:
         s += 0.050
       else:
        s += 0.075
     else:
      if number <= 28.5:
       if words_above <= 39.5:
        s += 0.091
       else:
        s += -0.019
      else:
       if digits <= 11.5:
        s += -0.090
       else:
        s += 0.024
    if below_10_sum <= -33.355:
     if clock <= 0.0:
      s += -0.097
     else:
      s += 0.049
    else:
     if in_text <= 0.20345:
      if words <= 2.5:
       if letters_a_word <= 9.0263:
        s += -0.078
       else:
        s += 0.025
      else:
       if words_above <= 75.5:
        if below_1 <= -4.7482:
         s += 0.000
        else:
         s += 0.118
       else:
        if letters_a_word <= 6.2026:
         s += 0.047
        else:
         s += -0.087
     else:
      if number <= 22.5:
       if characters <= 54.5:
        s += 0.080
       else:
        s += -0.032
      else:
       if date_word <= 0.0:
        s += -0.078
       else:
        s += 0.047
    if digits <= 4.5:
     s += -0.113
    else:
     if from_start <= -11.5:
      if capitals_2_below <= 0.1547:
       s += 0.076
      else:
       if above_30_share <= 0.086708:
        s += -0.103
       else:
        s += 0.010
     else:
      if from_start <= 4.5:
       if words_score <= 1.2414:
        if digits_1_above <= 5.5:
         if digits <= 10.5:
          s += 0.129
         else:
          if characters <= 34.5:
           s += 0.060
          else:
           s += -0.006
        else:
         s += 0.001
       else:
        if blocks <= 150.5:
         s += 0.013
        else:
         s += -0.047
      else:
       if capitals <= 0.3374:
        s += 0.009
       else:
        s += -0.079
    if digits <= 4.5:
     s += -0.113
    else:
     if below_10_sum <= -18.076:
      if capitals_2_below <= 0.25291:
       if digits_1_below <= 1.5:
        s += 0.111
       else:
        s += -0.005
      else:
       if common_above_8 <= 0.14335:
        if text_share <= 0.011429:
         s += -0.108
        else:
         if text_share <= 0.022033:
          s += 0.029
         else:
          s += -0.017
       else:
        if above_10_sum <= -33.839:
         s += 0.053
        else:
         s += -0.029
     else:
      if line_score <= 1.2414:
       if characters <= 66.5:
        s += 0.141
       else:
        s += 0.033
      else:
       if line_score <= 2.3364:
        s += 0.016
       else:
        s += -0.045
    if digits <= 4.5:
     s += -0.111
    else:
     if digits_3_below <= 3.5:
      if characters <= 91.5:
       if words_above <= 216.5:
        if until_chosen <= 11.5:
         if digits_1_above <= 4.5:
          if since_related <= 30.5:
           s += 0.016
          else:
           if before_zone_end <= 171.5:
            s += 0.135
           else:
            s += 0.034
         else:
          s += 0.019
        else:
         if above_30_share <= 0.031609:
          s += -0.088
         else:
          if below_3_sum <= -9.8101:
           s += 0.091
          else:
           s += 0.012
       else:
        s += -0.029
      else:
       s += -0.054
     else:
      if common_above_3 <= 0.48436:
       s += -0.067
      else:
       s += 0.021
    if digits <= 4.5:
     s += -0.110
    else:
     if before_run_end <= 51.5:
      if above_10_sum <= -24.882:
       if digits_1_above <= 2.5:
        if words <= 2.5:
         s += 0.010
        else:
         s += 0.141
       else:
        if common_above_8 <= 0.28619:
         s += -0.015
        else:
         s += 0.047
      else:
       if letters_a_word <= 6.0111:
        s += 0.044
       else:
        s += -0.055
     else:
      if common_above_3 <= 0.33412:
       if in_text <= -1e-35:
        s += 0.014
       else:
        s += -0.077
      else:
       if words_score <= -0.61888:
        s += 0.107
       else:
        if below_10_sum <= -18.076:
         s += -0.059
        else:
         s += 0.052
    if digits <= 5.5:
     if digits <= 4.5:
      s += -0.109
     else:
      if capitals_3_below <= 0.1547:
       if commas <= 0.0:
        s += -0.036
       else:
        s += 0.072
      else:
       s += -0.060
    else:
     if common_above_3 <= 0.33227:
      if digits_2_above <= 3.5:
       if words <= 8.5:
        if below_10_sum <= -36.359:
         s += -0.036
        else:
         if text_above <= 96.065:
          s += 0.093
         else:
          s += -0.031
       else:
        s += -0.062
      else:
       if before_run_end <= 33.5:
        s += 0.015
       else:
        s += -0.111
     else:
      if above_10_sum <= -26.965:
       s += 0.126
      else:
       s += 0.018
    if year <= 0.0:
     if date_word <= 0.0:
      if by_word <= 0.0:
       if by_word_2_below <= 0.0:
        s += -0.109
       else:
        s += 0.018
      else:
       s += 0.017
     else:
      s += 0.051
    else:
     if in_text <= 0.25543:
      if until_chosen <= 11.5:
       if words_above <= 26.5:
        s += 0.120
       else:
        if above_2 <= -2.6089:
         s += 0.065
        else:
         s += -0.050
      else:
       if above_2 <= -3.8504:
        s += -0.085
       else:
        s += 0.055
     else:
      if characters <= 36.5:
       s += 0.061
      else:
       if letters_a_word <= 5.924:
        s += 0.007
       else:
        s += -0.092
    if capitals_1_below <= 0.89444:
     if words <= 2.5:
      if text_below <= 130.73:
       s += 0.034
      else:
       s += -0.064
     else:
      if words_score <= 0.71631:
       if common_above_8 <= 0.2226:
        if capitals_2_below <= 0.1446:
         s += 0.068
        else:
         if below_3_sum <= -7.1022:
          s += -0.067
         else:
          s += 0.037
       else:
        if above_10_sum <= -25.985:
         if year_2_below <= 0.0:
          s += 0.113
         else:
          s += -0.018
        else:
         s += -0.012
      else:
       if text_above <= 4.7451:
        s += 0.033
       else:
        s += -0.073
    else:
     if capitals_2_below <= 0.1266:
      s += 0.010
     else:
      s += -0.091
    if digits <= 4.5:
     s += -0.106
    else:
     if common_above_3 <= 0.22276:
      if text_below <= 343.13:
       s += 0.062
      else:
       if margin <= -2.4858:
        if until_chosen <= 12.5:
         if below_30_share <= 0.79063:
          s += 0.063
         else:
          s += -0.011
        else:
         s += -0.069
       else:
        s += -0.116
     else:
      if prints_above <= 0.0:
       if number <= 93.5:
        if capitals_2_above <= 0.1266:
         s += -0.023
        else:
         s += 0.071
       else:
        s += -0.061
      else:
       if digits_1_above <= 4.5:
        if capitals_3_below <= 0.861:
         s += 0.118
        else:
         s += 0.022
       else:
        s += -0.003
    if digits <= 4.5:
     s += -0.105
    else:
     if digits_1_above <= 2.5:
      if digits_3_below <= 3.5:
       if since_related <= 178.5:
        if chosen_above <= 0.0:
         s += 0.037
        else:
         s += -0.049
       else:
        if chosen_above <= 4.5:
         if characters <= 63.5:
          if below_10_sum <= -38.041:
           s += 0.023
          else:
           s += 0.117
         else:
          s += 0.013
        else:
         s += -0.017
      else:
       if above_30_share <= 0.034884:
        s += 0.031
       else:
        if number_from_end <= 165.5:
         s += 0.004
        else:
         s += -0.087
     else:
      if capitals_1_above <= 0.36475:
       s += -0.082
      else:
       s += 0.024
    if common_above_3 <= 0.26975:
     if capitals_2_below <= 0.30902:
      if number <= 36.5:
       if characters <= 57.5:
        if characters <= 9.5:
         s += -0.020
        else:
         s += 0.089
       else:
        s += -0.021
      else:
       if expected <= 0.81501:
        s += 0.022
       else:
        s += -0.065
     else:
      if in_text <= -1e-35:
       s += 0.015
      else:
       s += -0.088
    else:
     if final_score <= -0.68915:
      if words <= 2.5:
       s += -0.017
      else:
       if after_run_start <= -34.5:
        s += -0.008
       else:
        if digits_3_below <= 1.5:
         s += 0.109
        else:
         s += 0.007
     else:
      s += -0.037
    if digits <= 4.5:
     s += -0.103
    else:
     if digits_1_above <= 4.5:
      if capitals <= 0.4305:
       if final_score <= -0.34012:
        if above_3_sum <= -11.764:
         if common_below_20 <= 0.36854:
          s += 0.050
         else:
          s += -0.043
        else:
         s += 0.109
       else:
        s += -0.031
      else:
       if by_word <= 0.0:
        if before_run_end <= 51.5:
         if line_score <= -1.2387:
          s += -0.030
         else:
          s += 0.054
        else:
         if above_10_sum <= -35.403:
          s += 0.002
         else:
          s += -0.112
       else:
        s += 0.078
     else:
      if text_share <= 0.007291:
       s += 0.018
      else:
       s += -0.083
    if below_10_sum <= -34.002:
     if before_run_end <= 35.5:
      s += 0.007
     else:
      s += -0.091
    else:
     if common <= 0.50424:
      if level <= 0.0:
       if final_score <= -1.3315:
        if final_score <= -5.3829:
         if below_1 <= -2.6384:
          s += -0.037
         else:
          s += 0.042
        else:
         if digits_3_below <= 3.5:
          if long_words <= 7.5:
           if clock_1_above <= 0.0:
            if printed_above <= 1.5:
             s += 0.105
            else:
             s += -0.024
           else:
            s += -0.018
          else:
           s += -0.026
         else:
          s += -0.017
       else:
        s += -0.035
      else:
       s += -0.060
     else:
      s += -0.069
    if year <= 0.0:
     if words_score <= -2.3653:
      s += 0.011
     else:
      s += -0.096
    else:
     if digits_2_below <= 1.5:
      if in_text <= 0.67544:
       if from_start <= 2.5:
        if capitals_1_below <= 0.89444:
         if year_1_below <= 0.0:
          s += 0.107
         else:
          s += -0.018
        else:
         if until_chosen <= 7.5:
          s += 0.044
         else:
          s += -0.049
       else:
        s += -0.020
      else:
       if capitals_1_above <= 0.65686:
        s += -0.067
       else:
        s += 0.040
     else:
      if below_10_sum <= 1.8794:
       if before_run_end <= 31.5:
        s += 0.003
       else:
        s += -0.090
      else:
       s += 0.054
    if from_start <= -6.5:
     if capitals <= 0.45584:
      if above_2 <= -4.1595:
       s += -0.062
      else:
       if words_score <= 0.0:
        if start <= 4.5:
         s += 0.074
        else:
         s += -0.033
       else:
        s += -0.028
     else:
      s += -0.088
    else:
     if in_run <= 0.0:
      if digits_2_above <= 4.5:
       if year_1_below <= 0.0:
        if letters_a_word <= 11.056:
         if characters <= 9.5:
          s += -0.023
         else:
          if common_below_8 <= 0.66542:
           s += 0.101
          else:
           s += 0.001
        else:
         s += -0.035
       else:
        s += -0.011
      else:
       s += -0.058
     else:
      s += -0.052
    if end <= 5.5:
     if date_word <= 0.0:
      if blocks <= 113.5:
       s += 0.014
      else:
       if common_above_8 <= 0.4292:
        if common_below_20 <= 0.70843:
         if before_run_end <= 17.5:
          s += -0.007
         else:
          s += -0.110
        else:
         s += 0.013
       else:
        if letters_a_word <= 5.2536:
         s += 0.037
        else:
         s += -0.041
     else:
      s += 0.069
    else:
     if digits_1_below <= 4.5:
      if text_above <= 37.377:
       if characters <= 32.5:
        s += 0.091
       else:
        s += 0.009
      else:
       if common_below_8 <= 0.35097:
        s += 0.045
       else:
        s += -0.069
     else:
      s += -0.053
    if digits <= 4.5:
     s += -0.097
    else:
     if before_run_end <= 45.5:
      if characters <= 57.5:
       if since_comments <= 47.5:
        s += -0.027
       else:
        if above_30_share <= 0.63883:
         if capitals_1_below <= 0.98889:
          s += 0.111
         else:
          s += 0.012
        else:
         s += -0.018
      else:
       s += -0.028
     else:
      if before_run_end <= 101.5:
       if above_30_share <= 0.040569:
        s += -0.100
       else:
        if common <= 0.056624:
         s += 0.047
        else:
         s += -0.068
      else:
       if text_share <= 0.014946:
        if capitals_3_below <= 0.65686:
         s += 0.065
        else:
         s += 0.001
       else:
        s += -0.012
    if digits <= 4.5:
     s += -0.096
    else:
     if number_from_end <= 112.5:
      if number_from_end <= 48.5:
       s += -0.010
      else:
       if digits_1_below <= 4.5:
        s += 0.109
       else:
        s += -0.018
     else:
      if common_above_3 <= 0.53001:
       if expected <= 0.80981:
        if score <= -3.2782:
         s += 0.057
        else:
         s += -0.022
       else:
        if below_1 <= -4.5598:
         s += 0.011
        else:
         if since_chosen <= 3.5:
          s += -0.004
         else:
          if number_from_end <= 148.5:
           s += -0.002
          else:
           s += -0.109
      else:
       if above_3_sum <= -6.8688:
        s += 0.085
       else:
        s += 0.005
    if year <= 0.0:
     if digits <= 10.5:
      s += -0.099
     else:
      s += 0.027
    else:
     if common_above_3 <= 0.33412:
      if blocks <= 109.5:
       if year_1_below <= 0.0:
        s += 0.065
       else:
        s += -0.021
      else:
       if blocks <= 304.5:
        if common_below_3 <= 0.3916:
         s += -0.084
        else:
         s += 0.012
       else:
        if prints_below <= 0.0:
         s += -0.029
        else:
         s += 0.039
     else:
      if blocks <= 444:
       if common <= 0.1835:
        s += 0.092
       else:
        if below_10_sum <= -25.188:
         s += -0.036
        else:
         s += 0.033
      else:
       s += -0.019
    if year <= 0.0:
     s += -0.094
    else:
     if printed_above <= 0.0:
      if capitals_1_above <= 0.55778:
       if capitals <= 0.38549:
        if capitals_1_below <= 0.861:
         if margin <= -3.8335:
          s += -0.021
         else:
          if year_1_below <= 0.0:
           s += 0.091
          else:
           s += -0.019
        else:
         s += -0.033
       else:
        if below_30_share <= 0.75274:
         s += 0.012
        else:
         s += -0.080
      else:
       if capitals_3_below <= 0.50641:
        s += 0.099
       else:
        if above_30_share <= 0.12757:
         s += 0.040
        else:
         s += -0.045
     else:
      if common_below_20 <= 0.35827:
       s += -0.002
      else:
       s += -0.085
    if digits <= 5.5:
     if text <= 123.24:
      s += 0.029
     else:
      if by_word <= 0.0:
       s += -0.088
      else:
       s += 0.012
    else:
     if common_above_3 <= 0.23583:
      if text_below <= 692.4:
       if capitals_1_below <= 0.89444:
        if above_2 <= -1.431:
         s += 0.068
        else:
         s += -0.021
       else:
        s += -0.020
      else:
       if number <= 38.5:
        s += 0.018
       else:
        s += -0.077
     else:
      if capitals <= 0.45584:
       if digits_1_above <= 4.5:
        s += 0.087
       else:
        s += -0.005
      else:
       if text_above <= 8.5382:
        s += 0.027
       else:
        s += -0.029
    if digits <= 5.5:
     if text <= 123.24:
      s += 0.029
     else:
      if by_word <= 0.0:
       s += -0.092
      else:
       s += 0.019
    else:
     if capitals <= 0.40313:
      if digits_2_below <= 1.5:
       if final_score <= -1.3315:
        if text <= 261.79:
         s += 0.009
        else:
         if prints_below <= 4.5:
          s += 0.098
         else:
          s += 0.006
       else:
        s += -0.024
      else:
       if common_below_20 <= 0.4004:
        s += -0.057
       else:
        s += 0.027
     else:
      if final_score <= -3.97:
       s += -0.075
      else:
       if prints_above <= 0.0:
        s += -0.034
       else:
        s += 0.055
    if year <= 0.0:
     if number <= 172.5:
      s += -0.087
     else:
      s += 0.014
    else:
     if digits_3_below <= 4.5:
      if above_3_sum <= -4.2877:
       if words <= 13.5:
        if below_10_sum <= -38.041:
         if capitals_1_below <= 0.45584:
          s += 0.032
         else:
          s += -0.039
        else:
         if digits_1_above <= 4.5:
          if words_below <= 1840.5:
           s += 0.104
          else:
           if text <= 2143.6:
            s += -0.022
           else:
            s += 0.049
         else:
          s += -0.004
       else:
        s += -0.031
      else:
       if common_above_3 <= 0.33227:
        s += -0.058
       else:
        s += 0.034
     else:
      s += -0.031
    if digits <= 4.5:
     s += -0.085
    else:
     if expected <= 0.87847:
      if number_from_end <= 348.5:
       if from_start <= 2.5:
        if from_start <= -17.5:
         s += -0.001
        else:
         if number_from_end <= 48.5:
          s += 0.001
         else:
          s += 0.100
       else:
        s += -0.019
      else:
       s += -0.030
     else:
      if common_above_3 <= 0.40076:
       if number <= 26.5:
        if below_3_sum <= -10.576:
         s += -0.034
        else:
         s += 0.038
       else:
        if number <= 113.5:
         s += -0.092
        else:
         s += -0.003
      else:
       if above_10_sum <= -36.419:
        s += 0.072
       else:
        s += -0.038
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.084
     else:
      s += 0.016
    else:
     if in_text <= 0.25543:
      if year_3_below <= 0.0:
       if final_score <= -5.3829:
        if above_10_sum <= -40.766:
         s += -0.072
        else:
         if above_1 <= -4.1827:
          s += -0.021
         else:
          s += 0.054
       else:
        if text_above <= 40.56:
         s += 0.104
        else:
         s += -0.002
      else:
       s += -0.040
     else:
      if number <= 28.5:
       if above_1 <= -4.3145:
        s += -0.021
       else:
        s += 0.036
      else:
       if headings_above <= 0.0:
        s += -0.083
       else:
        s += 0.003
    if digits <= 5.5:
     if above_30_share <= 0.0074436:
      s += 0.012
     else:
      s += -0.074
    else:
     if number <= 36.5:
      if after_run_start <= -10.5:
       if capitals_2_below <= 0.40313:
        s += 0.037
       else:
        s += -0.044
      else:
       if characters <= 66.5:
        s += 0.082
       else:
        s += -0.003
     else:
      if before_run_end <= 45.5:
       if above_10_sum <= -25.985:
        if common_above_20 <= 0.10358:
         s += -0.004
        else:
         s += 0.066
       else:
        s += -0.034
      else:
       if common_above_3 <= 0.60189:
        if capitals_2_below <= 0.75338:
         s += -0.111
        else:
         s += 0.007
       else:
        s += 0.037
    if by_word <= 0.0:
     if line_score <= -1.4997:
      if digits <= 5.5:
       s += -0.029
      else:
       s += 0.066
     else:
      if before_zone_end <= 66.5:
       if letters_a_word <= 6.3371:
        if line_score <= 0.11337:
         if margin <= -4.2777:
          s += -0.022
         else:
          if digits <= 4.5:
           s += -0.015
          else:
           s += 0.084
        else:
         if digits <= 10.5:
          s += -0.045
         else:
          s += 0.026
       else:
        s += -0.035
      else:
       if common_above_3 <= 0.62606:
        s += -0.102
       else:
        if line_score <= 0.38899:
         s += 0.041
        else:
         s += -0.031
    else:
     s += 0.089
    if capitals_1_above <= 0.50676:
     if text_above <= 19.285:
      if number <= 11.5:
       s += 0.017
      else:
       if date_word <= 0.0:
        s += -0.096
       else:
        s += 0.016
     else:
      if below_2 <= -3.0181:
       s += 0.033
      else:
       s += -0.027
    else:
     if capitals_3_below <= 0.50641:
      if final_score <= -1.3315:
       if words <= 14.5:
        if year <= 0.0:
         s += -0.016
        else:
         s += 0.090
       else:
        s += -0.017
      else:
       s += -0.027
     else:
      if common_below_8 <= 0.64739:
       if words_score <= -1.8364:
        s += 0.018
       else:
        s += -0.074
      else:
       s += 0.028
    if digits <= 4.5:
     s += -0.076
    else:
     if words_above <= 22.5:
      if words <= 3.5:
       if above_1 <= -3.2394:
        if capitals_2_below <= 0.032796:
         s += 0.019
        else:
         s += -0.075
       else:
        s += 0.041
      else:
       if words <= 9.5:
        if prints_below <= 2.5:
         s += 0.103
        else:
         s += -0.007
       else:
        s += -0.010
     else:
      if common_above_3 <= 0.40076:
       if prints_below <= 1.5:
        if letters_a_word <= 7.6716:
         if number <= 119.5:
          s += -0.106
         else:
          s += 0.004
        else:
         s += 0.012
       else:
        s += 0.018
      else:
       s += 0.021
    if digits <= 4.5:
     s += -0.074
    else:
     if digits_3_below <= 1.5:
      if above_2 <= -4.1595:
       if from_start <= -6.5:
        s += -0.059
       else:
        s += 0.043
      else:
       if after_run_start <= -1.5:
        if characters <= 63.5:
         if words_score <= 0.9651:
          s += 0.107
         else:
          s += 0.001
        else:
         s += -0.010
       else:
        if below_3_sum <= -5.2914:
         s += 0.042
        else:
         if prints_above <= 1.5:
          s += -0.064
         else:
          s += 0.016
     else:
      if below_3_sum <= -2.5889:
       if prints_below <= 1.5:
        s += -0.066
       else:
        s += 0.005
      else:
       s += 0.026
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.075
     else:
      s += 0.016
    else:
     if above_10_sum <= -34.375:
      if from_start <= -11.5:
       if above_2 <= -3.7009:
        s += -0.043
       else:
        s += 0.028
      else:
       if digits_1_above <= 5.5:
        if digits_2_below <= 4.5:
         s += 0.081
        else:
         s += -0.011
       else:
        s += -0.027
     else:
      if common_above_20 <= 0.38906:
       if common_below_8 <= 0.28638:
        if relative_number <= 0.24366:
         s += 0.026
        else:
         s += -0.051
       else:
        s += 0.067
      else:
       if since_chosen <= 3.5:
        s += 0.008
       else:
        s += -0.110
    if year <= 0.0:
     if common_above_20 <= 0.6084:
      s += -0.075
     else:
      s += 0.010
    else:
     if digits_1_above <= 4.5:
      if common <= 0.25167:
       if text_share <= 0.041883:
        if from_start <= -18.5:
         if text_share <= 0.0079862:
          s += -0.044
         else:
          s += 0.028
        else:
         if sentences <= 0.0:
          s += 0.084
         else:
          s += 0.003
       else:
        if common_above_20 <= 0.28616:
         if common_above_8 <= 0.045584:
          s += -0.022
         else:
          s += 0.044
        else:
         s += -0.045
      else:
       if common_above_3 <= 0.62361:
        s += -0.050
       else:
        s += 0.020
     else:
      s += -0.055
    if above_1 <= -2.7132:
     if expected <= 0.67928:
      s += 0.044
     else:
      if final_score <= -5.3829:
       if name_1_above <= 0.0:
        s += -0.092
       else:
        s += 0.017
      else:
       if line_score <= -0.54511:
        s += 0.043
       else:
        if above_10_sum <= -36.943:
         s += 0.008
        else:
         s += -0.057
    else:
     if above_10_sum <= -33.275:
      if above_30_share <= 0.024214:
       s += -0.015
      else:
       s += 0.084
     else:
      if letters_a_word <= 6.2026:
       if expected <= 0.81932:
        s += -0.023
       else:
        s += 0.046
      else:
       if number <= 32.5:
        s += 0.007
       else:
        s += -0.081
    if before_zone_end <= 49.5:
     if digits <= 4.5:
      s += -0.041
     else:
      if digits_1_above <= 2.5:
       if characters <= 74.5:
        if printed_above <= 1.5:
         s += 0.075
        else:
         s += -0.012
       else:
        s += -0.023
      else:
       s += -0.014
    else:
     if words_score <= -0.54511:
      if above_30_share <= 0.063025:
       if below_10_sum <= -12.397:
        if common_above_20 <= 0.50034:
         s += -0.064
        else:
         s += 0.015
       else:
        s += 0.026
      else:
       s += 0.051
     else:
      if by_word <= 0.0:
       if in_text <= -1e-35:
        s += 0.007
       else:
        s += -0.090
      else:
       s += 0.031
    if capitals_1_above <= 0.65686:
     if capitals_1_above <= 0.1687:
      if common_above_8 <= 0.12487:
       s += -0.045
      else:
       if capitals <= 0.18301:
        s += -0.024
       else:
        if from_start <= 4.5:
         s += 0.065
        else:
         s += -0.014
     else:
      if blocks <= 138.5:
       if above_1 <= -3.456:
        s += -0.027
       else:
        s += 0.045
      else:
       if above_1 <= -4.5547:
        s += 0.008
       else:
        if by_word_2_above <= 0.0:
         s += -0.117
        else:
         s += 0.010
    else:
     if above_1 <= -3.7631:
      s += -0.036
     else:
      if since_related <= 30.5:
       s += -0.036
      else:
       s += 0.074
    if common_above_3 <= 0.23583:
     if number <= 36.5:
      if below_10_sum <= -25.188:
       s += -0.040
      else:
       s += 0.039
     else:
      if common_below_3 <= 0.043614:
       s += -0.004
      else:
       if margin <= -4.0865:
        s += 0.009
       else:
        s += -0.097
    else:
     if before_run_end <= 57.5:
      if below_1 <= 2.0734:
       if digits_1_below <= 7.5:
        s += 0.077
       else:
        s += -0.012
      else:
       s += -0.016
     else:
      if text_below <= 2284.6:
       if text_above <= 9.4355:
        s += 0.025
       else:
        s += -0.108
      else:
       if prints_above <= 0.0:
        s += -0.027
       else:
        s += 0.046
    if digits <= 4.5:
     s += -0.065
    else:
     if words_above <= 66.5:
      if capitals_2_above <= 0.89444:
       if number_from_end <= 48.5:
        s += -0.013
       else:
        if number_from_end <= 419.5:
         if long_words <= 4.5:
          s += 0.092
         else:
          s += 0.005
        else:
         s += -0.008
      else:
       if below_10_sum <= -34.002:
        s += -0.067
       else:
        if below_1 <= -1e-35:
         s += 0.056
        else:
         s += -0.039
     else:
      if score <= -2.3592:
       if common_below_3 <= 0.20059:
        s += 0.004
       else:
        s += -0.076
      else:
       if characters <= 66.5:
        s += 0.052
       else:
        s += -0.021
    if year <= 0.0:
     if number <= 172.5:
      s += -0.070
     else:
      s += 0.016
    else:
     if digits_1_below <= 4.5:
      if since_related <= 157.5:
       if before_run_end <= 64.5:
        s += 0.011
       else:
        s += -0.060
      else:
       if in_text <= 0.22475:
        if margin <= -4.424:
         s += -0.015
        else:
         if above_3_sum <= -13.962:
          s += 0.003
         else:
          s += 0.080
       else:
        if blocks <= 118.5:
         s += 0.071
        else:
         if after_run_start <= -21.5:
          s += 0.016
         else:
          if common_below_3 <= 0.54631:
           s += -0.075
          else:
           s += 0.006
     else:
      s += -0.046
    if before_run_end <= 45.5:
     if characters <= 38.5:
      if digits <= 4.5:
       s += -0.025
      else:
       s += 0.045
     else:
      if letters_a_word <= 6.3371:
       s += 0.014
      else:
       s += -0.060
    else:
     if above_30_share <= 0.063025:
      if below_10_sum <= -4.2391:
       if below_3_sum <= -13.617:
        s += 0.007
       else:
        if after_zone_start <= -54.5:
         s += 0.008
        else:
         s += -0.131
      else:
       s += 0.028
     else:
      if words_above <= 58.5:
       if in_text <= 0.67544:
        s += 0.052
       else:
        s += -0.020
      else:
       if words_below <= 2294.5:
        s += -0.066
       else:
        s += 0.014
    if common_above_3 <= 0.33227:
     if capitals_2_above <= 0.043961:
      s += 0.015
     else:
      if capitals_1_above <= 0.67083:
       if score <= -4.3195:
        s += 0.008
       else:
        if words_above <= 216.5:
         s += -0.080
        else:
         s += 0.009
      else:
       s += 0.008
    else:
     if since_related <= 30.5:
      if capitals_3_below <= 0.21807:
       s += 0.015
      else:
       s += -0.058
     else:
      if text <= 239.98:
       s += -0.028
      else:
       if words_score <= 1.2414:
        if words_above <= 216.5:
         if below_30_share <= 0.3946:
          s += -0.013
         else:
          s += 0.071
        else:
         s += -0.016
       else:
        s += -0.013
    if number <= 10.5:
     if year <= 0.0:
      s += -0.017
     else:
      s += 0.072
    else:
     if common_above_3 <= 0.43019:
      if common_above_20 <= 0.33435:
       if in_text <= 0.0:
        if common_above_20 <= 0.088287:
         s += -0.038
        else:
         s += 0.047
       else:
        s += -0.054
      else:
       if prints_below <= 2.5:
        if expected <= 0.90854:
         s += -0.119
        else:
         s += 0.003
       else:
        s += 0.019
     else:
      if digits <= 6.5:
       if below_2 <= 0.42677:
        if number <= 52.5:
         s += 0.011
        else:
         s += -0.066
       else:
        s += 0.034
      else:
       s += 0.058
    if digits_1_above <= 4.5:
     if year <= 0.0:
      if date_word <= 0.0:
       s += -0.061
      else:
       s += 0.030
     else:
      if common <= 0.077935:
       if since_related <= 19.5:
        if chosen_above <= 0.0:
         s += 0.012
        else:
         s += -0.046
       else:
        if margin <= -4.0865:
         s += 0.006
        else:
         s += 0.090
      else:
       if capitals <= 0.65686:
        if below_1 <= -1.5732:
         s += -0.062
        else:
         s += 0.016
       else:
        s += 0.025
    else:
     if capitals_2_below <= 0.74342:
      if common_below_8 <= 0.57223:
       s += -0.089
      else:
       s += 0.009
     else:
      s += 0.024
    return s


def score_heading(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, line_score, _, known, known_as, shape, level, gap, gap_below, lines, prints, _, seams, credit_words, _, _, _, _, _, _, _, _, _, _, number, number_from_end, _, blocks, score, above_1, above_2, below_1, below_2, above_3_sum, below_3_sum, above_10_sum, below_10_sum, above_30_share, below_30_share, text_above, text_below, text_share, text, is_chosen, margin, expected, in_run, after_run_start, before_run_end, _, until_chosen, chosen_above, chosen_below, words_above, words_below, since_comments, since_related, since_heading, prints_above, prints_below, in_zone, after_zone_start, before_zone_end, common, long_words, _, common_below_3, common_above_8, common_below_8, common_above_20, common_below_20, final_score, margin_of_score, _, _, before_stop, capitals, digits, _, prose_2_above, words_2_above, item_2_above, _, chosen_1_above, prose_1_above, words_1_above, _, score_1_above, _, prose_1_below, words_1_below, _, score_1_below, _, prose_2_below, words_2_below, _, score_2_below) = row
    s = 0.0
    if level <= 1.5:
     if below_1 <= 1.0812:
      if words <= 9.5:
       if score_2_below <= 1.5378:
        s += -1.772
       else:
        s += -1.670
      else:
       s += -1.834
     else:
      if words <= 10.5:
       if final_score <= 0.63339:
        s += -1.642
       else:
        if end <= 0.0:
         if start <= 0.0:
          s += -1.786
         else:
          if start <= 1.5:
           s += -1.250
          else:
           s += -1.633
        else:
         if end <= 1.5:
          s += -1.802
         else:
          s += -1.468
      else:
       s += -1.807
    else:
     if after_run_start <= -1.5:
      s += -1.614
     else:
      s += -1.101
    if below_1 <= 0.71125:
     if level <= 1.5:
      if words <= 9.5:
       if common <= 0.49324:
        if below_3_sum <= -6.3902:
         s += -0.094
        else:
         s += -0.032
       else:
        s += 0.020
      else:
       s += -0.121
     else:
      s += 0.242
    else:
     if words <= 10.5:
      if score_1_above <= 2.2177:
       if common <= 0.32917:
        s += 0.009
       else:
        s += 0.164
      else:
       if end <= 0.0:
        if long_words <= 5.5:
         s += 0.346
        else:
         s += 0.073
       else:
        if end <= 1.5:
         s += -0.059
        else:
         s += 0.216
     else:
      s += -0.083
    if below_1 <= 0.51134:
     if level <= 1.5:
      if prints <= 1.5:
       if above_1 <= 1.0362:
        s += -0.094
       else:
        if words <= 7.5:
         s += 0.051
        else:
         s += -0.095
      else:
       if line_score <= 0.1914:
        s += -0.074
       else:
        s += 0.055
     else:
      s += 0.189
    else:
     if long_words <= 5.5:
      if prose_1_above <= 0.0:
       if level <= 1.5:
        s += 0.027
       else:
        s += 0.289
      else:
       if margin <= 0.65058:
        if common <= 0.24695:
         s += 0.127
        else:
         s += 0.263
       else:
        s += -0.005
     else:
      s += -0.079
    if capitals <= 0.55903:
     if below_1 <= 0.71125:
      if shape <= 0.0:
       s += -0.095
      else:
       s += 0.102
     else:
      if capitals <= 0.1381:
       s += -0.057
      else:
       if end <= 0.0:
        if words_1_above <= 6.5:
         s += 0.026
        else:
         s += 0.195
       else:
        s += 0.002
    else:
     if margin_of_score <= 0.0:
      if line_score <= -1e-35:
       s += -0.063
      else:
       if prints <= 1.5:
        s += -0.041
       else:
        if prints <= 3.5:
         s += 0.184
        else:
         s += 0.002
     else:
      if until_chosen <= 2.5:
       s += 0.222
      else:
       s += 0.080
    if capitals <= 0.55903:
     if level <= 1.5:
      if prose_1_above <= 0.0:
       s += -0.098
      else:
       if end <= 0.0:
        if prose_1_below <= 0.0:
         s += -0.029
        else:
         if capitals <= 0.087121:
          s += -0.001
         else:
          s += 0.158
       else:
        if end <= 1.5:
         s += -0.129
        else:
         if end <= 2.5:
          s += 0.100
         else:
          s += -0.085
     else:
      s += 0.202
    else:
     if score_1_below <= 1.3405:
      if line_score <= -0.49448:
       s += -0.080
      else:
       if common_below_3 <= 0.0:
        s += -0.037
       else:
        s += 0.076
     else:
      s += 0.173
    if words_1_below <= 19.5:
     if shape <= 0.0:
      if end <= 0.0:
       if in_zone <= 0.0:
        if prints <= 1.5:
         s += -0.096
        else:
         s += -0.014
       else:
        if gap_below <= 0.0:
         s += -0.031
        else:
         if margin_of_score <= -0.73678:
          s += -0.037
         else:
          s += 0.104
      else:
       s += -0.093
     else:
      if in_zone <= 0.0:
       s += -0.051
      else:
       s += 0.192
    else:
     if characters <= 71.5:
      if words_score <= 0.0:
       s += 0.013
      else:
       if words_1_above <= 7.5:
        s += 0.052
       else:
        s += 0.148
     else:
      s += -0.097
    if capitals <= 0.51316:
     if words_1_below <= 24.5:
      s += -0.078
     else:
      if capitals <= 0.087121:
       s += -0.058
      else:
       if commas <= 0.0:
        s += 0.095
       else:
        s += -0.073
    else:
     if score_2_below <= 1.1234:
      if line_score <= -1e-35:
       s += -0.063
      else:
       if prints <= 1.5:
        if in_zone <= 0.0:
         s += -0.057
        else:
         s += 0.051
       else:
        if expected <= 0.72346:
         if text <= 275.74:
          s += -0.068
         else:
          s += 0.421
        else:
         if words_2_above <= 2.5:
          s += -0.030
         else:
          s += 0.104
     else:
      s += 0.136
    if capitals <= 0.48684:
     if level <= 1.5:
      if words_1_below <= 23.5:
       s += -0.084
      else:
       if capitals <= 0.10819:
        s += -0.067
       else:
        if score <= 0.1175:
         if since_heading <= 299:
          s += -0.118
         else:
          s += 0.078
        else:
         s += -0.078
     else:
      s += 0.161
    else:
     if margin_of_score <= -0.48864:
      if common_below_3 <= 0.13654:
       s += -0.082
      else:
       s += -0.004
     else:
      if prose_1_above <= 0.0:
       if common <= 0.58957:
        s += 0.028
       else:
        s += 0.114
      else:
       if final_score <= 1.453:
        s += 0.096
       else:
        s += 0.162
    if capitals <= 0.32456:
     if level <= 1.5:
      if words_1_below <= 32.5:
       s += -0.082
      else:
       s += -0.007
     else:
      s += 0.136
    else:
     if score_1_below <= 1.4445:
      if margin_of_score <= -1.1826:
       if words_above <= 0.0:
        if prints <= 1.5:
         s += -0.092
        else:
         s += 0.347
       else:
        s += -0.058
      else:
       if gap_below <= 0.0:
        if prints_below <= 4.5:
         s += -0.034
        else:
         s += 0.227
       else:
        s += 0.060
     else:
      if commas <= 0.0:
       if gap_below <= 0.0:
        s += 0.052
       else:
        s += 0.127
      else:
       s += -0.044
    if capitals <= 0.48684:
     if words_1_below <= 24.5:
      if level <= 1.5:
       s += -0.080
      else:
       s += 0.078
     else:
      if long_words <= 6.5:
       if common <= 0.49324:
        s += -0.014
       else:
        s += 0.078
      else:
       s += -0.101
    else:
     if until_chosen <= 3.5:
      if score_1_above <= 2.2177:
       s += 0.044
      else:
       s += 0.111
     else:
      if prints <= 1.5:
       s += -0.070
      else:
       if words_above <= 170.5:
        if prints <= 2.5:
         s += 0.295
        else:
         s += -0.047
       else:
        if above_3_sum <= -8.6869:
         s += -0.085
        else:
         s += 0.025
    if capitals <= 0.16228:
     if prose_1_above <= 0.0:
      s += -0.091
     else:
      if end <= 0.0:
       s += 0.043
      else:
       s += -0.074
    else:
     if final_score <= 0.18868:
      if common_below_3 <= 0.16723:
       s += -0.065
      else:
       s += -0.001
     else:
      if commas <= 0.0:
       if gap_below <= 0.0:
        if gap <= 0.0:
         if prose_1_above <= 0.0:
          s += -0.015
         else:
          s += 0.090
        else:
         s += -0.062
       else:
        if end <= 0.0:
         s += 0.114
        else:
         if end <= 1.5:
          s += -0.094
         else:
          s += 0.081
      else:
       s += -0.069
    if common <= 0.49324:
     if prose_1_above <= 0.0:
      if common_below_3 <= 0.10028:
       s += -0.098
      else:
       if characters <= 26.5:
        if start <= 1.5:
         s += 0.007
        else:
         s += -0.086
       else:
        s += -0.076
     else:
      if end <= 0.0:
       if below_1 <= -2.4012:
        s += -0.043
       else:
        s += 0.070
      else:
       s += -0.063
    else:
     if commas <= 0.0:
      if below_3_sum <= 1.3045:
       if characters <= 62.5:
        s += 0.041
       else:
        s += -0.072
      else:
       if margin <= 0.96026:
        s += 0.104
       else:
        s += -0.088
     else:
      s += -0.091
    if capitals <= 0.1381:
     s += -0.062
    else:
     if score_1_below <= 2.0911:
      if line_score <= -0.35164:
       s += -0.067
      else:
       if prints <= 1.5:
        if gap_below <= 0.0:
         s += -0.058
        else:
         s += 0.015
       else:
        if prints <= 3.5:
         if chosen_below <= 12.5:
          s += -0.016
         else:
          if text_above <= 209.39:
           s += 0.223
          else:
           if in_zone <= 0.0:
            s += -0.035
           else:
            s += 0.137
        else:
         s += -0.008
     else:
      if common_above_20 <= 0.17446:
       s += -0.075
      else:
       if characters <= 80.5:
        s += 0.074
       else:
        s += -0.078
    if capitals <= 0.55903:
     if prose_1_above <= 0.0:
      s += -0.065
     else:
      if long_words <= 5.5:
       if above_10_sum <= -4.2977:
        s += -0.005
       else:
        s += 0.067
      else:
       s += -0.078
    else:
     if words_score <= 0.72864:
      if prints <= 4.5:
       if gap <= 0.0:
        s += -0.030
       else:
        if above_1 <= -4.319:
         if blocks <= 1206.5:
          s += -0.008
         else:
          s += 0.473
        else:
         s += 0.029
      else:
       s += -0.084
     else:
      if text <= 3009:
       if words_1_above <= 8.5:
        s += 0.046
       else:
        s += 0.123
      else:
       s += -0.002
    if commas <= 0.0:
     if common_below_3 <= 0.079172:
      s += -0.063
     else:
      if shape <= 0.0:
       if since_heading <= 299:
        s += -0.130
       else:
        if gap_below <= 0.0:
         if expected <= 0.8647:
          if blocks <= 397.5:
           s += 0.006
          else:
           s += -0.088
         else:
          s += 0.020
        else:
         if gap <= 0.0:
          s += -0.054
         else:
          if long_words <= 6.5:
           if margin_of_score <= -1.7617:
            s += -0.014
           else:
            if margin <= 0.96026:
             s += 0.085
            else:
             s += -0.075
          else:
           s += -0.066
      else:
       s += 0.118
    else:
     s += -0.097
    if words <= 11.5:
     if words_1_below <= 12.5:
      if common_below_8 <= 0.0:
       s += -0.083
      else:
       if commas <= 0.0:
        if words_2_above <= 2.5:
         if expected <= 0.7476:
          s += 0.103
         else:
          s += -0.057
        else:
         if score_1_above <= -7.8696:
          if gap <= 0.0:
           s += -0.030
          else:
           if text <= 3009:
            s += 0.047
           else:
            s += 0.310
         else:
          if words_2_below <= 13.5:
           s += -0.013
          else:
           s += 0.053
       else:
        s += -0.091
     else:
      if shape <= 0.0:
       s += 0.030
      else:
       s += 0.117
    else:
     s += -0.099
    if capitals <= 0.16228:
     if long_words <= 5.5:
      if start <= 1.5:
       if start <= 0.0:
        s += -0.081
       else:
        if is_chosen <= 0.0:
         s += 0.074
        else:
         s += -0.052
      else:
       s += -0.086
     else:
      s += -0.101
    else:
     if common <= 0.32917:
      if line_score <= -1e-35:
       s += -0.068
      else:
       if prints <= 1.5:
        if above_3_sum <= -2.3268:
         s += -0.059
        else:
         s += 0.020
       else:
        if expected <= 0.72346:
         s += 0.154
        else:
         s += 0.020
     else:
      if words_2_above <= 15.5:
       s += 0.019
      else:
       s += 0.071
    if commas <= 0.0:
     if common <= 0.32917:
      if capitals <= 0.60556:
       if prose_1_above <= 0.0:
        s += -0.075
       else:
        s += -0.011
      else:
       if below_3_sum <= -9.285:
        s += -0.070
       else:
        if letters_a_word <= 8.5132:
         s += 0.011
        else:
         s += 0.095
     else:
      if words <= 12.5:
       if gap_below <= 0.0:
        if chosen_below <= 94.5:
         s += 0.023
        else:
         s += -0.066
       else:
        if prints <= 12.5:
         if start <= 0.0:
          s += -0.060
         else:
          s += 0.064
        else:
         s += -0.133
      else:
       s += -0.075
    else:
     s += -0.089
    if characters <= 71.5:
     if prose_1_above <= 0.0:
      if digits <= 1.5:
       if common_below_8 <= 0.15012:
        s += -0.060
       else:
        if level <= 1.5:
         if since_heading <= 299:
          s += -0.107
         else:
          if score_1_above <= 0.68942:
           s += 0.026
          else:
           s += -0.027
        else:
         s += 0.094
      else:
       s += -0.075
     else:
      if line_score <= 0.79682:
       if margin_of_score <= -0.61133:
        s += -0.052
       else:
        s += 0.020
      else:
       if margin <= 0.29042:
        if letters_a_word <= 4.025:
         s += -0.033
        else:
         s += 0.072
       else:
        s += -0.014
    else:
     s += -0.094
    if end <= 0.0:
     if prose_2_above <= 0.0:
      if digits <= 2.5:
       if words_1_below <= 1.5:
        s += -0.054
       else:
        if prints <= 14.5:
         if prints <= 1.5:
          if until_chosen <= 3.5:
           s += 0.012
          else:
           s += -0.060
         else:
          s += 0.057
        else:
         s += -0.129
      else:
       s += -0.091
     else:
      if prints <= 3.5:
       s += 0.059
      else:
       s += -0.051
    else:
     if end <= 1.5:
      s += -0.115
     else:
      if end <= 2.5:
       s += 0.075
      else:
       if prints <= 47:
        s += -0.063
       else:
        s += 0.232
    if commas <= 0.0:
     if level <= 1.5:
      if since_heading <= 299:
       s += -0.124
      else:
       if gap_below <= 0.0:
        if prints_below <= 4.5:
         s += -0.024
        else:
         s += 0.060
       else:
        if gap <= 0.0:
         s += -0.056
        else:
         if before_zone_end <= 5.5:
          s += -0.023
         else:
          if above_1 <= -4.1661:
           if above_1 <= -4.4789:
            s += 0.032
           else:
            s += 0.233
          else:
           if margin_of_score <= -1.9931:
            s += -0.038
           else:
            s += 0.049
     else:
      if in_zone <= 0.0:
       s += -0.050
      else:
       s += 0.101
    else:
     s += -0.080
    if level <= 1.5:
     if since_heading <= 299:
      s += -0.119
     else:
      if long_words <= 5.5:
       if common_below_3 <= 0.079172:
        s += -0.048
       else:
        if text <= 4929.3:
         if gap <= 0.0:
          if blocks <= 432.5:
           s += 0.014
          else:
           s += -0.052
         else:
          if above_1 <= -4.319:
           if above_1 <= -4.4789:
            s += 0.014
           else:
            s += 0.265
          else:
           if below_3_sum <= -3.3299:
            s += 0.002
           else:
            s += 0.048
        else:
         s += -0.052
      else:
       s += -0.067
    else:
     if below_10_sum <= -23.775:
      s += -0.059
     else:
      s += 0.096
    if long_words <= 6.5:
     if common <= 0.58957:
      if digits <= 1.5:
       if words_score <= -0.49448:
        s += -0.056
       else:
        if end <= 0.0:
         if prose_1_above <= 0.0:
          if prints <= 1.5:
           s += -0.026
          else:
           s += 0.036
         else:
          s += 0.041
        else:
         if end <= 1.5:
          s += -0.107
         else:
          if text <= 3511.5:
           if text <= 1413.7:
            if end <= 2.5:
             s += 0.063
            else:
             s += -0.091
           else:
            s += 0.085
          else:
           s += -0.113
      else:
       s += -0.070
     else:
      s += 0.039
    else:
     s += -0.078
    if end <= 0.0:
     if below_10_sum <= -30.325:
      if expected <= 0.89945:
       s += -0.078
      else:
       s += 0.077
     else:
      if gap_below <= 0.0:
       if gap <= 0.0:
        if prints_above <= 4.5:
         if above_3_sum <= -0.92189:
          if before_zone_end <= -70.5:
           s += 0.117
          else:
           s += -0.031
         else:
          s += 0.043
        else:
         s += 0.115
       else:
        s += -0.063
      else:
       if gap <= 0.0:
        s += -0.051
       else:
        s += 0.042
    else:
     if end <= 1.5:
      s += -0.107
     else:
      if end <= 2.5:
       s += 0.060
      else:
       s += -0.049
    if words <= 11.5:
     if in_zone <= 0.0:
      if digits <= 1.5:
       if text <= 423.16:
        s += -0.078
       else:
        if text <= 465.25:
         if words_above <= 341.5:
          s += -0.005
         else:
          s += 0.729
        else:
         if words_above <= 214.5:
          s += 0.038
         else:
          s += -0.041
      else:
       s += -0.092
     else:
      if shape <= 0.0:
       if start <= 1.5:
        if start <= 0.0:
         if text <= 375.26:
          s += 0.093
         else:
          s += -0.089
        else:
         s += 0.020
       else:
        s += -0.056
      else:
       s += 0.081
    else:
     s += -0.081
    if commas <= 0.0:
     if start <= 0.0:
      s += -0.073
     else:
      if text <= 318.96:
       s += -0.069
      else:
       if prints <= 12.5:
        if chosen_below <= 169.5:
         if end <= 0.0:
          if known_as <= 0.0:
           if prints <= 1.5:
            s += 0.018
           else:
            s += 0.056
          else:
           s += -0.084
         else:
          if end <= 1.5:
           s += -0.098
          else:
           s += 0.014
        else:
         s += -0.085
       else:
        if text <= 2145.7:
         if score <= -1.7424:
          s += -0.091
         else:
          s += 0.225
        else:
         s += -0.137
    else:
     s += -0.070
    if words <= 13.5:
     if until_chosen <= 3.5:
      if prints <= 9.5:
       if lines <= 1.5:
        if since_comments <= 119.5:
         s += -0.070
        else:
         s += 0.022
       else:
        s += -0.119
      else:
       s += -0.067
     else:
      if prints <= 1.5:
       s += -0.057
      else:
       if expected <= 0.75606:
        if chosen_above <= 8.5:
         s += -0.046
        else:
         s += 0.168
       else:
        if words_2_above <= 2.5:
         s += -0.070
        else:
         if text_above <= 209.39:
          if prints <= 4.5:
           s += 0.162
          else:
           s += -0.077
         else:
          s += -0.020
    else:
     s += -0.088
    if characters <= 71.5:
     if below_10_sum <= -27.645:
      if expected <= 0.89945:
       s += -0.059
      else:
       s += 0.040
     else:
      if text <= 3511.5:
       if start <= 0.0:
        s += -0.054
       else:
        if since_comments <= 138.5:
         s += -0.075
        else:
         if start <= 4.5:
          if words_2_above <= 11.5:
           if prints_below <= 4.5:
            s += 0.009
           else:
            s += 0.101
          else:
           if after_run_start <= -13.5:
            s += 0.154
           else:
            s += 0.041
         else:
          s += -0.107
      else:
       if expected <= 0.87284:
        s += -0.075
       else:
        s += 0.002
    else:
     s += -0.081
    if commas <= 0.0:
     if common <= 0.58957:
      if words_2_above <= 2.5:
       if below_10_sum <= -32.507:
        s += -0.107
       else:
        s += -0.023
      else:
       if characters <= 41.5:
        if start <= 1.5:
         if margin <= -4.0997:
          s += -0.044
         else:
          if end <= 2.5:
           s += 0.031
          else:
           if blocks <= 447.5:
            s += 0.020
           else:
            s += -0.100
        else:
         s += -0.036
       else:
        s += -0.040
     else:
      if end <= 5.5:
       if words_2_below <= 15.5:
        s += 0.008
       else:
        s += 0.058
      else:
       s += 0.159
    else:
     s += -0.063
    if end <= 0.0:
     if prose_1_above <= 0.0:
      if digits <= 1.5:
       if text_above <= 56.68:
        s += -0.073
       else:
        if expected <= 0.7476:
         if words <= 3.5:
          if chosen_above <= 9.5:
           s += -0.071
          else:
           s += 0.192
         else:
          s += -0.048
        else:
         s += -0.005
      else:
       s += -0.065
     else:
      if words_score <= 1.4893:
       if expected <= 0.64534:
        s += 0.146
       else:
        s += 0.009
      else:
       s += 0.059
    else:
     if end <= 1.5:
      s += -0.101
     else:
      if end <= 2.5:
       s += 0.051
      else:
       s += -0.038
    if start <= 0.0:
     s += -0.073
    else:
     if common_below_3 <= 0.20031:
      s += -0.028
     else:
      if level <= 1.5:
       if since_heading <= 299:
        s += -0.115
       else:
        if start <= 1.5:
         if chosen_below <= 142.5:
          if capitals <= 0.0:
           s += 0.108
          else:
           if commas <= 0.0:
            s += 0.024
           else:
            s += -0.052
         else:
          s += -0.065
        else:
         if capitals <= 0.20526:
          if text <= 465.25:
           if after_run_start <= 39.5:
            s += -0.065
           else:
            s += 0.334
          else:
           s += -0.101
         else:
          s += 0.043
      else:
       s += 0.070
    if common <= 0.49324:
     if characters <= 45.5:
      if margin_of_score <= -1.0256:
       if expected <= 0.81343:
        if chosen_above <= 12.5:
         if expected <= 0.81205:
          s += -0.090
         else:
          s += 0.112
        else:
         s += 0.056
       else:
        s += -0.059
      else:
       if text <= 3357.9:
        if prose_1_above <= 0.0:
         s += -0.005
        else:
         s += 0.041
       else:
        s += -0.048
     else:
      s += -0.059
    else:
     if words_2_below <= 15.5:
      if prints <= 9.5:
       if prints <= 1.5:
        s += -0.008
       else:
        s += 0.050
      else:
       s += -0.104
     else:
      s += 0.042
    if common_below_3 <= 0.41694:
     if below_10_sum <= -24.524:
      s += -0.049
     else:
      if text <= 3112.9:
       if words <= 11.5:
        s += 0.004
       else:
        s += -0.070
      else:
       s += -0.066
    else:
     if text <= 4929.3:
      if commas <= 0.0:
       if line_score <= -0.35164:
        s += -0.030
       else:
        if letters_a_word <= 3.025:
         s += -0.074
        else:
         if score_1_above <= -0.087688:
          s += 0.060
         else:
          if words_1_above <= 8.5:
           s += -0.015
          else:
           s += 0.039
      else:
       if level <= 1.5:
        s += -0.064
       else:
        s += 0.154
     else:
      s += -0.038
    if gap_below <= 0.0:
     if prints <= 1.5:
      if below_2 <= 1.2744:
       if gap <= 0.0:
        s += -0.036
       else:
        s += -0.103
      else:
       s += 0.019
     else:
      if text_share <= 0.099787:
       s += 0.090
      else:
       if below_3_sum <= -9.285:
        s += -0.075
       else:
        if end <= 2.5:
         s += 0.033
        else:
         s += -0.084
    else:
     if gap <= 0.0:
      s += -0.048
     else:
      if end <= 0.0:
       if prints <= 14.5:
        s += 0.029
       else:
        s += -0.115
      else:
       if end <= 1.5:
        s += -0.085
       else:
        s += 0.010
    if characters <= 77.5:
     if words_2_above <= 2.5:
      if below_10_sum <= -33.881:
       s += -0.106
      else:
       s += -0.016
     else:
      if prints_below <= 4.5:
       if gap_below <= 0.0:
        if capitals <= 0.34167:
         s += -0.038
        else:
         if below_2 <= -0.13644:
          s += -0.019
         else:
          if characters <= 17.5:
           s += -0.020
          else:
           s += 0.070
       else:
        if start <= 4.5:
         s += 0.020
        else:
         s += -0.100
      else:
       if text_above <= 115.86:
        s += 0.179
       else:
        if blocks <= 818.5:
         s += 0.066
        else:
         s += -0.103
    else:
     s += -0.074
    if level <= 1.5:
     if since_heading <= 53.5:
      s += -0.119
     else:
      if start <= 0.0:
       s += -0.060
      else:
       if since_comments <= 127.5:
        s += -0.078
       else:
        if start <= 4.5:
         if lines <= 1.5:
          if prints <= 3.5:
           if prints <= 1.5:
            if words_2_below <= 15.5:
             s += -0.011
            else:
             s += 0.035
           else:
            if chosen_below <= 20.5:
             s += -0.005
            else:
             s += 0.084
          else:
           if words_score <= 0.26612:
            s += -0.089
           else:
            s += 0.007
         else:
          s += -0.096
        else:
         s += -0.108
    else:
     s += 0.049
    if text_above <= 56.68:
     s += -0.059
    else:
     if start <= 0.0:
      s += -0.061
     else:
      if expected <= 0.7476:
       if prints <= 1.5:
        if words_above <= 294.5:
         s += -0.048
        else:
         if words_above <= 367.5:
          if words_below <= 217.5:
           s += 0.387
          else:
           s += -0.023
         else:
          s += -0.009
       else:
        if words_below <= 177.5:
         s += -0.059
        else:
         s += 0.150
      else:
       if words_2_above <= 2.5:
        if words_1_below <= 2.5:
         s += -0.072
        else:
         s += -0.008
       else:
        if above_30_share <= 0.086963:
         s += 0.117
        else:
         s += 0.006
    if characters <= 80.5:
     if prose_2_above <= 0.0:
      if digits <= 1.5:
       if known <= 0.0:
        if prints <= 1.5:
         if gap_below <= 0.0:
          s += -0.034
         else:
          s += 0.006
        else:
         if expected <= 0.7476:
          s += 0.083
         else:
          if chosen_below <= 20.5:
           s += -0.054
          else:
           if start <= 1.5:
            s += 0.030
           else:
            s += -0.110
       else:
        s += -0.100
      else:
       s += -0.054
     else:
      if prints <= 9.5:
       if before_zone_end <= 19.5:
        s += -0.007
       else:
        s += 0.036
      else:
       s += -0.092
    else:
     s += -0.072
    if start <= 4.5:
     if lines <= 1.5:
      if known <= 1.5:
       if end <= 0.0:
        if prose_1_above <= 0.0:
         if score_1_above <= 2.3407:
          s += -0.000
         else:
          s += -0.084
        else:
         s += 0.028
       else:
        if end <= 1.5:
         s += -0.096
        else:
         if end <= 2.5:
          s += 0.045
         else:
          if margin <= -1.2703:
           if before_zone_end <= 78.5:
            s += -0.040
           else:
            if words_score <= 0.26612:
             s += -0.019
            else:
             s += 0.142
          else:
           s += -0.063
      else:
       s += -0.090
     else:
      s += -0.103
    else:
     s += -0.108
    if level <= 0.0:
     if since_heading <= 53.5:
      s += -0.122
     else:
      if gap_below <= 0.0:
       if expected <= 0.84339:
        if blocks <= 270.5:
         if blocks <= 263.5:
          s += -0.025
         else:
          if before_run_end <= -1e-35:
           s += 0.359
          else:
           s += -0.067
        else:
         s += -0.060
       else:
        s += 0.001
      else:
       if since_comments <= 138.5:
        s += -0.081
       else:
        if text <= 4929.3:
         if score <= 0.72529:
          s += 0.022
         else:
          s += -0.081
        else:
         s += -0.046
    else:
     if after_zone_start <= 6.5:
      s += -0.034
     else:
      s += 0.063
    if prints <= 14.5:
     if lines <= 1.5:
      if common_below_3 <= 0.055697:
       if prints_above <= 4.5:
        s += -0.047
       else:
        if before_zone_end <= 57.5:
         s += -0.094
        else:
         if text <= 2452.5:
          s += 0.166
         else:
          s += -0.021
      else:
       if characters <= 91.5:
        if digits <= 5.5:
         if since_heading <= 299:
          if level <= 0.0:
           s += -0.109
          else:
           s += 0.033
         else:
          s += 0.012
        else:
         s += -0.065
       else:
        s += -0.081
     else:
      s += -0.098
    else:
     if text <= 1705.3:
      s += 0.060
     else:
      s += -0.129
    if letters_a_word <= 2.975:
     s += -0.077
    else:
     if below_2 <= 1.8456:
      if above_10_sum <= -33.232:
       s += -0.048
      else:
       if prints <= 1.5:
        if words_1_below <= 9.5:
         if item_2_above <= 0.0:
          s += -0.036
         else:
          if before_run_end <= 0.0:
           s += 0.201
          else:
           s += 0.005
        else:
         s += 0.007
       else:
        if expected <= 0.75606:
         s += 0.097
        else:
         if common_above_8 <= 0.38894:
          s += -0.047
         else:
          if words_score <= -1e-35:
           s += -0.048
          else:
           s += 0.024
     else:
      if prints <= 3.5:
       s += 0.036
      else:
       s += -0.060
    if commas <= 0.0:
     if since_related <= 299.5:
      s += -0.025
     else:
      if gap_below <= 0.0:
       if score <= -1.5866:
        if words_score <= 2.5582:
         if expected <= 0.88514:
          s += -0.015
         else:
          if above_2 <= -3.2777:
           s += 0.168
          else:
           s += 0.002
        else:
         s += 0.096
       else:
        s += -0.037
      else:
       if expected <= 0.87579:
        if gap <= 0.0:
         s += -0.038
        else:
         if since_comments <= 299.5:
          s += -0.073
         else:
          s += 0.043
       else:
        s += -0.002
    else:
     if prose_1_above <= 0.0:
      s += -0.081
     else:
      s += 0.002
    if below_2 <= -4.4771:
     s += -0.060
    else:
     if text <= 4929.3:
      if end <= 2.5:
       if end <= 1.5:
        if end <= 0.0:
         if expected <= 0.7476:
          if words <= 3.5:
           if common_above_8 <= 0.048835:
            s += 0.017
           else:
            s += 0.117
          else:
           if prose_2_below <= 0.0:
            s += -0.039
           else:
            s += 0.075
         else:
          if common_below_8 <= 0.26867:
           s += -0.030
          else:
           if prose_2_above <= 0.0:
            s += -0.001
           else:
            s += 0.027
        else:
         s += -0.084
       else:
        s += 0.052
      else:
       s += -0.028
     else:
      s += -0.037
    if start <= 0.0:
     if number <= 36.5:
      if in_run <= 0.0:
       s += 0.142
      else:
       s += -0.058
     else:
      s += -0.086
    else:
     if words_above <= 5018.5:
      if text <= 275.74:
       if blocks <= 103.5:
        s += 0.043
       else:
        s += -0.094
      else:
       if letters_a_word <= 15.1:
        if margin <= 0.96026:
         if above_3_sum <= -13.716:
          s += -0.107
         else:
          if prints <= 14.5:
           s += 0.013
          else:
           if text <= 1705.3:
            s += 0.098
           else:
            s += -0.127
        else:
         s += -0.069
       else:
        s += -0.118
     else:
      s += -0.093
    if below_10_sum <= -30.325:
     if common_below_20 <= 0.8237:
      if words_above <= 121.5:
       if above_1 <= -4.319:
        s += 0.105
       else:
        s += -0.046
      else:
       s += -0.072
     else:
      s += 0.123
    else:
     if shape <= 0.0:
      if since_heading <= 299:
       if before_zone_end <= -23.5:
        s += 0.070
       else:
        s += -0.121
      else:
       if chosen_below <= 104.5:
        if since_comments <= 146.5:
         s += -0.057
        else:
         if prose_1_above <= 0.0:
          s += -0.002
         else:
          s += 0.019
       else:
        if text_above <= 743.68:
         s += -0.003
        else:
         s += -0.085
     else:
      s += 0.040
    if before_zone_end <= 9.5:
     if line_score <= 1.2963:
      s += -0.051
     else:
      s += 0.009
    else:
     if prints <= 14.5:
      if prints_below <= 3.5:
       if words_1_below <= 12.5:
        if words_2_below <= 25.5:
         s += -0.021
        else:
         s += 0.023
       else:
        if common_above_8 <= 0.71453:
         s += 0.024
        else:
         s += -0.028
      else:
       if below_2 <= -4.0334:
        s += -0.027
       else:
        if text <= 2938.9:
         if text_above <= 115.86:
          s += 0.121
         else:
          s += -0.012
        else:
         if line_score <= 2.3052:
          s += 0.154
         else:
          s += -0.069
     else:
      s += -0.083
    if digits <= 5.5:
     if known_as <= 20.5:
      if lines <= 1.5:
       if words_2_above <= 4.5:
        s += -0.011
       else:
        if end <= 0.0:
         if expected <= 0.75606:
          if words <= 3.5:
           s += 0.110
          else:
           if in_zone <= 0.0:
            s += -0.069
           else:
            s += 0.046
         else:
          if text <= 870.04:
           s += -0.024
          else:
           if below_3_sum <= -0.31206:
            s += 0.002
           else:
            s += 0.035
        else:
         if end <= 1.5:
          s += -0.086
         else:
          s += 0.005
      else:
       s += -0.095
     else:
      s += -0.100
    else:
     s += -0.074
    if text_above <= 56.68:
     if number_from_end <= 60.5:
      s += 0.040
     else:
      s += -0.074
    else:
     if chosen_above <= 81.5:
      if digits <= 5.5:
       if letters_a_word <= 2.975:
        s += -0.066
       else:
        if words_1_above <= 34.5:
         if characters <= 51.5:
          if expected <= 0.7476:
           if words_1_below <= 37.5:
            s += 0.062
           else:
            s += -0.089
          else:
           s += 0.002
         else:
          if below_1 <= 0.15946:
           s += -0.064
          else:
           s += 0.005
        else:
         if text <= 630.11:
          s += -0.050
         else:
          s += 0.037
      else:
       s += -0.074
     else:
      s += -0.031
    if letters_a_word <= 15.1:
     if words_score <= -0.35164:
      s += -0.029
     else:
      if lines <= 1.5:
       if end <= 0.0:
        if words_2_above <= 9.5:
         if since_related <= 276.5:
          s += -0.043
         else:
          s += 0.007
        else:
         if above_1 <= -3.4975:
          s += 0.074
         else:
          s += 0.017
       else:
        if end <= 1.5:
         s += -0.082
        else:
         if characters <= 14.5:
          if text_share <= 0.12767:
           s += 0.117
          else:
           s += -0.070
         else:
          if before_run_end <= 119.5:
           s += 0.001
          else:
           s += 0.065
      else:
       s += -0.086
    else:
     s += -0.106
    if start <= 4.5:
     if known_as <= 20.5:
      if words_1_below <= 112.5:
       if start <= 2.5:
        if start <= 1.5:
         if lines <= 1.5:
          if digits <= 1.5:
           s += 0.009
          else:
           s += -0.032
         else:
          s += -0.110
        else:
         if text_below <= 179.12:
          if blocks <= 263.5:
           s += -0.082
          else:
           if blocks <= 270.5:
            s += 0.302
           else:
            s += -0.080
         else:
          s += -0.090
       else:
        if characters <= 13.5:
         s += -0.065
        else:
         s += 0.086
      else:
       s += -0.071
     else:
      s += -0.099
    else:
     s += -0.106
    if common <= 0.58957:
     if digits <= 2.5:
      if chosen_below <= 169.5:
       if expected <= 0.91279:
        if gap_below <= 0.0:
         s += -0.014
        else:
         if characters <= 35.5:
          if since_comments <= 138.5:
           s += -0.065
          else:
           if expected <= 0.81343:
            if characters <= 14.5:
             s += 0.085
            else:
             s += 0.021
           else:
            if below_3_sum <= -4.0368:
             s += -0.025
            else:
             s += 0.029
         else:
          s += -0.019
       else:
        s += -0.040
      else:
       s += -0.082
     else:
      s += -0.055
    else:
     if end <= 5.5:
      s += 0.012
     else:
      s += 0.117
    if credit_words <= 0.0:
     if before_zone_end <= 9.5:
      if above_3_sum <= -9.2676:
       s += -0.092
      else:
       s += -0.013
     else:
      if above_1 <= -4.319:
       if above_1 <= -4.4789:
        s += -0.006
       else:
        s += 0.136
      else:
       if number <= 623.5:
        if words_2_below <= 4.5:
         if words_1_below <= 35.5:
          if prints_above <= 4.5:
           s += -0.031
          else:
           if before_stop <= 261.5:
            s += 0.106
           else:
            s += -0.046
         else:
          s += 0.023
        else:
         if characters <= 39.5:
          s += 0.019
         else:
          s += -0.010
       else:
        s += -0.103
    else:
     s += -0.096
    if start <= 4.5:
     if before_zone_end <= 9.5:
      if above_10_sum <= -26.155:
       s += -0.077
      else:
       s += -0.010
     else:
      if chosen_below <= 104.5:
       if commas <= 0.0:
        if since_heading <= 45.5:
         if shape <= 0.0:
          s += -0.123
         else:
          s += 0.027
        else:
         if common <= 0.39767:
          if start <= 1.5:
           if below_30_share <= 0.63302:
            if above_30_share <= 0.14624:
             s += -0.053
            else:
             s += 0.043
           else:
            s += -0.011
          else:
           s += -0.056
         else:
          s += 0.028
       else:
        s += -0.045
      else:
       s += -0.032
    else:
     s += -0.106
    if prints <= 14.5:
     if seams <= 1.5:
      if words_1_above <= 31.5:
       if score_1_above <= -0.38387:
        if since_related <= 35.5:
         s += -0.054
        else:
         if common_below_20 <= 0.093832:
          s += -0.033
         else:
          if chosen_above <= 54.5:
           s += 0.032
          else:
           s += -0.025
       else:
        if level <= 1.5:
         s += -0.018
        else:
         s += 0.056
      else:
       if text <= 870.04:
        s += -0.029
       else:
        s += 0.026
     else:
      s += -0.116
    else:
     if text <= 1705.3:
      if score <= -1.7424:
       s += -0.072
      else:
       s += 0.141
     else:
      s += -0.123
    if known_as <= 20.5:
     if start <= 4.5:
      if prose_1_above <= 0.0:
       if common_above_8 <= 0.048835:
        s += -0.048
       else:
        if chosen_1_above <= 0.0:
         if expected <= 0.75606:
          s += 0.081
         else:
          s += 0.005
        else:
         s += -0.017
      else:
       if text <= 4152.3:
        if text <= 3858.3:
         if expected <= 0.64534:
          s += 0.092
         else:
          if text <= 870.04:
           s += -0.019
          else:
           if text <= 3009:
            s += 0.031
           else:
            s += -0.017
        else:
         s += 0.114
       else:
        s += -0.044
     else:
      s += -0.090
    else:
     s += -0.095
    if above_10_sum <= -33.232:
     s += -0.040
    else:
     if prints_above <= 4.5:
      if gap_below <= 0.0:
       if gap <= 0.0:
        s += -0.003
       else:
        s += -0.060
      else:
       if gap <= 0.0:
        s += -0.041
       else:
        if above_1 <= -4.039:
         if above_10_sum <= -20.187:
          s += 0.130
         else:
          s += -0.004
        else:
         if words_below <= 1524.5:
          s += 0.021
         else:
          if prints <= 11.5:
           if prints <= 10.5:
            s += -0.011
           else:
            s += 0.157
          else:
           s += -0.140
     else:
      if text_above <= 209.39:
       s += 0.124
      else:
       s += 0.006
    if start <= 0.0:
     if text <= 375.26:
      if margin <= -1.9738:
       s += 0.144
      else:
       s += -0.078
     else:
      s += -0.070
    else:
     if text_above <= 56.68:
      if blocks <= 103.5:
       s += 0.057
      else:
       s += -0.072
     else:
      if chosen_below <= 198.5:
       if text_share <= 0.087246:
        if above_1 <= -4.319:
         s += 0.131
        else:
         if blocks <= 613.5:
          if prints <= 1.5:
           s += 0.003
          else:
           s += 0.094
         else:
          s += -0.048
       else:
        if below_10_sum <= -29.375:
         s += -0.042
        else:
         s += 0.004
      else:
       s += -0.077
    if known_as <= 20.5:
     if letters_a_word <= 15.1:
      if below_10_sum <= -32.507:
       s += -0.041
      else:
       if score <= -1.4179:
        if words_score <= 3.0508:
         if letters_a_word <= 6.025:
          s += -0.006
         else:
          if number <= 106.5:
           s += -0.008
          else:
           s += 0.033
        else:
         s += 0.106
       else:
        if number_from_end <= 92.5:
         s += 0.016
        else:
         if capitals <= 0.27525:
          s += -0.047
         else:
          if prints <= 1.5:
           s += 0.007
          else:
           if margin <= 0.39881:
            s += -0.111
           else:
            s += 0.159
     else:
      s += -0.100
    else:
     s += -0.100
    if start <= 4.5:
     if since_heading <= 299:
      if shape <= 0.0:
       if before_run_end <= -62.5:
        s += 0.110
       else:
        s += -0.105
      else:
       s += 0.018
     else:
      if gap_below <= 0.0:
       if prints_above <= 4.5:
        if gap <= 0.0:
         s += -0.001
        else:
         if above_2 <= -3.2777:
          s += 0.054
         else:
          s += -0.069
       else:
        s += 0.059
      else:
       if gap <= 0.0:
        s += -0.029
       else:
        if number <= 111.5:
         if start <= 2.5:
          s += -0.002
         else:
          s += 0.094
        else:
         s += 0.034
    else:
     s += -0.102
    return s
