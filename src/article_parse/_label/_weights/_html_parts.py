"""
What was learned of the parts of articles on pages of html: the scores as nested comparisons.

Written by ``python -m training``; the hash of what stands below the imports is c1516bd7acf08254.

Data: news fd02531e328af021, web-articles e5d958b5d9b64895, more 3806ff64fe9bae12
title found where it is: more 0.926 of 988, more exam 0.974 of 271, news 0.930 of 86, news exam 0.909 of 22, web-articles 0.986 of 567, web-articles exam 0.978 of 136
byline found where it is: more 0.789 of 227, more exam 0.727 of 33, news 0.814 of 59, news exam 0.933 of 15, web-articles 0.829 of 258, web-articles exam 0.877 of 65
date found where it is: more 0.979 of 386, more exam 1.000 of 56, news 0.976 of 82, news exam 1.000 of 19, web-articles 0.982 of 335, web-articles exam 1.000 of 97
"""

# fmt: off
from __future__ import annotations

from collections.abc import Sequence

def score_title(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, line_score, names_score, known, _, shape, level, gap, gap_below, _, prints, quotes, _, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, printed_above, begins_line_above, in_text, headings_above, _, _, _, _, digits, _, _, capitals, _, _, _, digits_1_above, _, _, capitals_1_above, _, _, _, digits_2_above, _, _, capitals_2_above, by_word_1_below, _, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, by_word_2_below, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.57519:
       if clock_1_below <= 0.0:
        s += -2.722
       else:
        s += -2.579
      else:
       if level <= 0.0:
        if characters <= 49.5:
         s += -2.673
        else:
         if characters <= 85.5:
          s += -2.498
         else:
          s += -2.662
       else:
        s += -2.274
     else:
      s += -2.737
    else:
     if tag <= 7.5:
      s += -1.276
     else:
      if characters <= 49.5:
       if digits_1_below <= 3.5:
        s += -2.717
       else:
        s += -2.552
      else:
       if headings_above <= 1.5:
        s += -2.389
       else:
        s += -2.641
    if tag <= 6.5:
     if headings_above <= 0.0:
      if in_text <= 0.55903:
       if from_start <= -4.5:
        s += -0.110
       else:
        s += 0.011
      else:
       if alike <= 1.5:
        if words <= 3.5:
         s += -0.041
        else:
         s += 0.458
       else:
        s += -0.079
     else:
      s += -0.114
    else:
     if tag <= 7.5:
      if in_text <= 0.19615:
       s += 0.138
      else:
       s += 0.486
     else:
      if from_start <= 0.0:
       if final_score <= -3.4864:
        s += -0.088
       else:
        if words <= 3.5:
         s += -0.002
        else:
         s += 0.300
      else:
       s += -0.106
    if tag <= 6.5:
     if prints <= 1.5:
      if digits_1_below <= 4.5:
       s += -0.113
      else:
       s += -0.031
     else:
      if characters <= 31.5:
       s += -0.094
      else:
       if alike <= 1.5:
        if characters <= 80.5:
         s += 0.309
        else:
         s += -0.003
       else:
        s += -0.040
    else:
     if tag <= 7.5:
      if words <= 3.5:
       s += 0.105
      else:
       s += 0.351
     else:
      if words <= 5.5:
       s += -0.096
      else:
       if from_start <= -1e-35:
        if from_start <= -6.5:
         s += -0.009
        else:
         s += 0.363
       else:
        s += -0.089
    if tag <= 6.5:
     if tag <= 3.5:
      if clock_1_below <= 0.0:
       s += -0.110
      else:
       s += 0.016
     else:
      if characters <= 25.5:
       s += -0.101
      else:
       if capitals_2_above <= 0.0:
        if capitals <= 0.19756:
         s += -0.032
        else:
         if tag <= 5.5:
          s += 0.239
         else:
          s += -0.000
       else:
        s += -0.067
    else:
     if tag <= 7.5:
      if characters <= 23.5:
       s += 0.068
      else:
       s += 0.280
     else:
      if characters <= 39.5:
       s += -0.087
      else:
       if from_start <= 0.0:
        s += 0.203
       else:
        s += -0.036
    if level <= 0.0:
     s += -0.108
    else:
     if alike <= 1.5:
      if in_text <= 0.19615:
       if away <= 2.5:
        if from_start <= -1e-35:
         if from_start <= -5.5:
          s += -0.015
         else:
          s += 0.113
        else:
         s += -0.044
       else:
        s += -0.093
      else:
       if final_score <= 0.54219:
        if final_score <= -4.6863:
         if words_score <= -4.1896:
          if words <= 6.5:
           s += -0.044
          else:
           s += 0.030
         else:
          s += 0.168
        else:
         s += 0.275
       else:
        s += -0.048
     else:
      if printed_above <= 0.0:
       s += -0.104
      else:
       s += -0.002
    if level <= 0.0:
     if clock_1_below <= 0.0:
      s += -0.107
     else:
      if from_start <= -9.5:
       s += -0.030
      else:
       if from_start <= 0.0:
        s += 0.131
       else:
        s += -0.021
    else:
     if alike <= 1.5:
      if words <= 3.5:
       if final_score <= -3.6683:
        if in_text <= 0.975:
         s += -0.093
        else:
         s += 0.014
       else:
        if from_start <= -1e-35:
         s += 0.102
        else:
         s += -0.053
      else:
       if from_start <= 2.5:
        if in_text <= 0.19615:
         s += 0.054
        else:
         s += 0.229
       else:
        s += -0.053
     else:
      s += -0.100
    if tag <= 6.5:
     if headings_above <= 0.0:
      if final_score <= -4.4404:
       if in_text <= 0.57519:
        s += -0.098
       else:
        if characters <= 25.5:
         s += -0.050
        else:
         s += 0.094
      else:
       if alike <= 1.5:
        if characters <= 16.5:
         s += -0.029
        else:
         s += 0.248
       else:
        s += -0.064
     else:
      s += -0.107
    else:
     if tag <= 7.5:
      if characters <= 21.5:
       s += 0.047
      else:
       s += 0.186
     else:
      if characters <= 41.5:
       s += -0.070
      else:
       if final_score <= -0.49007:
        s += 0.123
       else:
        s += -0.054
    if level <= 0.0:
     if prints <= 1.5:
      s += -0.110
     else:
      if depth <= 5.5:
       s += 0.057
      else:
       s += -0.060
    else:
     if from_start <= 0.0:
      if in_text <= 0.40455:
       if away <= 2.5:
        if level <= 1.5:
         s += 0.129
        else:
         s += 0.001
       else:
        if final_score <= -3.6683:
         s += -0.096
        else:
         s += 0.008
      else:
       if level <= 1.5:
        s += 0.197
       else:
        if letters_a_word <= 6.589:
         s += -0.034
        else:
         s += 0.140
     else:
      if prints <= 1.5:
       s += -0.110
      else:
       s += 0.009
    if level <= 0.0:
     if digits_1_below <= 7.5:
      if prints <= 1.5:
       s += -0.112
      else:
       if digits_2_below <= 3.5:
        s += -0.065
       else:
        s += 0.078
     else:
      if from_start <= -1.5:
       s += 0.086
      else:
       s += -0.037
    else:
     if alike <= 1.5:
      if words <= 3.5:
       if level <= 1.5:
        if in_text <= 0.3101:
         s += -0.028
        else:
         s += 0.092
       else:
        s += -0.067
      else:
       if from_start <= -1e-35:
        s += 0.177
       else:
        if level <= 1.5:
         s += 0.065
        else:
         s += -0.031
     else:
      s += -0.096
    if alike <= 1.5:
     if in_text <= 0.54773:
      if digits_1_below <= 4.5:
       if in_text <= 0.20526:
        if digits_2_below <= 11.5:
         s += -0.105
        else:
         s += 0.020
       else:
        if final_score <= -3.9872:
         s += -0.061
        else:
         if headings_above <= 0.0:
          s += 0.121
         else:
          s += -0.015
      else:
       if line_score <= -0.20002:
        s += -0.006
       else:
        s += 0.144
     else:
      if final_score <= -0.25032:
       if characters <= 17.5:
        s += -0.020
       else:
        s += 0.170
      else:
       if in_text <= 0.975:
        s += 0.054
       else:
        s += -0.063
    else:
     s += -0.115
    if level <= 0.0:
     if clock_1_below <= 0.0:
      if digits_3_below <= 5.5:
       s += -0.105
      else:
       s += -0.016
     else:
      s += 0.022
    else:
     if alike <= 1.5:
      if in_text <= 0.20526:
       if year_1_below <= 0.0:
        if outer_share <= 0.96774:
         s += -0.085
        else:
         s += 0.005
       else:
        s += 0.084
      else:
       if level <= 1.5:
        s += 0.162
       else:
        if from_start <= -5.5:
         s += -0.053
        else:
         if final_score <= -0.72476:
          s += 0.146
         else:
          s += -0.041
     else:
      if depth <= 4.5:
       s += 0.003
      else:
       s += -0.106
    if alike <= 1.5:
     if in_text <= 0.25658:
      if digits_1_below <= 7.5:
       if share <= 0.91689:
        s += -0.096
       else:
        s += -0.002
      else:
       if letters_a_word <= 5.0111:
        s += 0.137
       else:
        s += 0.005
     else:
      if words <= 18.5:
       if words <= 3.5:
        if line_score <= 0.39284:
         s += -0.049
        else:
         s += 0.056
       else:
        if links <= 0.0:
         s += 0.150
        else:
         if links <= 0.99658:
          s += -0.055
         else:
          s += 0.028
      else:
       s += -0.074
    else:
     if words_score <= -17.195:
      s += 0.010
     else:
      s += -0.109
    if level <= 0.0:
     if clock_1_below <= 0.0:
      if headings_above <= 0.0:
       if from_start <= -8.5:
        s += -0.077
       else:
        s += 0.033
      else:
       s += -0.107
     else:
      if headings_above <= 0.0:
       s += 0.110
      else:
       s += -0.019
    else:
     if from_start <= 0.0:
      if in_text <= 0.20526:
       if from_start <= -3.5:
        s += -0.084
       else:
        s += 0.066
      else:
       if framed <= 0.0:
        s += 0.132
       else:
        if words_score <= -4.978:
         s += -0.029
        else:
         s += 0.054
     else:
      if printed_above <= 0.0:
       s += -0.104
      else:
       s += 0.062
    if level <= 0.0:
     if clock_1_below <= 0.0:
      s += -0.091
     else:
      if words <= 5.5:
       s += -0.023
      else:
       if characters <= 67.5:
        s += 0.106
       else:
        s += -0.014
    else:
     if from_start <= 2.5:
      if in_text <= 0.37798:
       if outer_share <= 0.0045633:
        s += -0.082
       else:
        if level <= 1.5:
         s += 0.096
        else:
         s += -0.017
      else:
       if characters <= 17.5:
        s += -0.010
       else:
        if links <= 0.0:
         s += 0.136
        else:
         s += 0.019
     else:
      if printed_above <= 0.0:
       s += -0.099
      else:
       s += 0.009
    if from_start <= 0.0:
     if words <= 3.5:
      if outer_share <= 0.14165:
       s += -0.089
      else:
       if in_article <= 0.0:
        s += -0.034
       else:
        s += 0.064
     else:
      if links <= 0.0:
       if words <= 18.5:
        if line_score <= -2.0632:
         s += -0.030
        else:
         if final_score <= -0.49007:
          if away <= 8.5:
           s += 0.151
          else:
           s += 0.007
         else:
          s += 0.007
       else:
        s += -0.073
      else:
       if prints <= 2.5:
        if capitals <= 0.80625:
         s += -0.087
        else:
         s += 0.012
       else:
        s += 0.055
    else:
     s += -0.101
    if tag <= 3.5:
     if prints <= 1.5:
      if start <= 0.0:
       s += 0.028
      else:
       s += -0.107
     else:
      if from_start <= -10.5:
       s += -0.047
      else:
       if from_start <= -1e-35:
        s += 0.115
       else:
        s += -0.041
    else:
     if framed <= 0.0:
      if from_start <= 0.0:
       if tag <= 7.5:
        if shape <= 0.0:
         s += -0.003
        else:
         s += 0.131
       else:
        if away <= 2.5:
         s += 0.062
        else:
         s += -0.043
      else:
       if printed_above <= 0.0:
        s += -0.076
       else:
        s += 0.088
     else:
      s += -0.062
    if from_start <= 0.0:
     if in_text <= 0.37798:
      if start <= 0.0:
       if final_score <= -4.2507:
        s += -0.028
       else:
        s += 0.141
      else:
       if outer_share <= 0.89273:
        s += -0.089
       else:
        s += 0.018
     else:
      if characters <= 122.5:
       if words_score <= -5.7899:
        s += -0.005
       else:
        if characters <= 76.5:
         if characters <= 23.5:
          s += 0.006
         else:
          s += 0.141
        else:
         if tag <= 7.5:
          s += 0.059
         else:
          s += -0.053
      else:
       s += -0.069
    else:
     if printed_above <= 0.0:
      s += -0.107
     else:
      s += 0.058
    if level <= 0.0:
     if prints <= 1.5:
      if clock_1_below <= 0.0:
       s += -0.105
      else:
       s += 0.044
     else:
      if characters <= 19.5:
       s += -0.073
      else:
       if in_text <= 0.57519:
        s += 0.015
       else:
        s += 0.203
    else:
     if gap_below <= 0.0:
      s += -0.083
     else:
      if level <= 1.5:
       if characters <= 16.5:
        s += -0.032
       else:
        s += 0.123
      else:
       if line_score <= 1.0589:
        if from_start <= -4.5:
         s += -0.047
        else:
         if from_start <= 5.5:
          s += 0.118
         else:
          s += -0.032
       else:
        s += -0.077
    if from_start <= 1.5:
     if in_text <= 0.43168:
      if digits_1_below <= 4.5:
       if outer_share <= 0.94913:
        s += -0.089
       else:
        s += 0.008
      else:
       if capitals_2_below <= 0.0:
        s += 0.128
       else:
        s += -0.028
     else:
      if tag <= 1.5:
       s += -0.047
      else:
       if links <= 0.0:
        if tag <= 8.5:
         if away <= 5.5:
          s += 0.140
         else:
          if line_score <= 1.3293:
           s += -0.037
          else:
           s += 0.099
        else:
         s += -0.004
       else:
        s += -0.006
    else:
     if printed_above <= 0.0:
      s += -0.107
     else:
      s += 0.024
    if level <= 0.0:
     if digits_1_below <= 7.5:
      s += -0.085
     else:
      if end <= 0.0:
       s += 0.087
      else:
       s += -0.028
    else:
     if gap_below <= 0.0:
      s += -0.084
     else:
      if level <= 1.5:
       if framed <= 0.0:
        if characters <= 14.5:
         s += -0.020
        else:
         s += 0.117
       else:
        if letters_a_word <= 7.0111:
         s += 0.049
        else:
         s += -0.068
      else:
       if share <= 0.0:
        s += -0.075
       else:
        if letters_a_word <= 7.1412:
         if digits_1_below <= 0.0:
          s += -0.042
         else:
          s += 0.053
        else:
         s += 0.071
    if prints <= 1.5:
     if from_start <= 0.0:
      if final_score <= -4.6863:
       if in_text <= 0.8775:
        s += -0.086
       else:
        s += 0.016
      else:
       if characters <= 76.5:
        if in_text <= 0.54773:
         if start <= 0.0:
          s += 0.102
         else:
          s += -0.026
        else:
         if names_score <= 1.9152:
          s += 0.111
         else:
          s += -0.002
       else:
        s += -0.042
     else:
      s += -0.098
    else:
     if characters <= 21.5:
      if outer_share <= 0.99893:
       s += -0.081
      else:
       s += 0.033
     else:
      if in_text <= 0.43168:
       s += 0.023
      else:
       s += 0.181
    if in_text <= 0.43168:
     if digits_1_below <= 6.5:
      if outer_share <= 0.99893:
       s += -0.088
      else:
       s += 0.004
     else:
      if capitals_2_below <= 0.039231:
       s += 0.098
      else:
       s += -0.028
    else:
     if final_score <= 1.4415:
      if words <= 2.5:
       s += -0.042
      else:
       if prints <= 1.5:
        if outer_tag <= 6.5:
         if capitals_2_above <= 0.60263:
          s += 0.027
         else:
          s += -0.052
        else:
         if outer_tag <= 8.5:
          s += 0.160
         else:
          s += 0.026
       else:
        if letters_a_word <= 5.8588:
         s += 0.045
        else:
         s += 0.170
     else:
      s += -0.083
    if alike <= 1.5:
     if characters <= 15.5:
      if year_1_below <= 0.0:
       s += -0.082
      else:
       s += 0.024
     else:
      if prints <= 1.5:
       if digits_1_below <= 4.5:
        if shape <= 0.0:
         s += -0.065
        else:
         if tag <= 7.5:
          if names_score <= -2.4772:
           if capitals_2_below <= 0.18301:
            s += 0.052
           else:
            s += -0.072
          else:
           s += 0.089
         else:
          if letters_a_word <= 7.5058:
           s += -0.061
          else:
           s += 0.029
       else:
        s += 0.097
      else:
       if links <= 0.054584:
        s += 0.156
       else:
        s += -0.011
    else:
     s += -0.092
    if alike <= 1.5:
     if in_text <= 0.37798:
      if final_score <= -4.093:
       s += -0.082
      else:
       if headings_above <= 0.0:
        s += 0.075
       else:
        s += -0.042
     else:
      if characters <= 97.5:
       if words_score <= -5.3618:
        if characters <= 37.5:
         s += -0.044
        else:
         s += 0.027
       else:
        if from_start <= 3.5:
         if characters <= 14.5:
          s += -0.009
         else:
          if capitals_2_above <= 0.43019:
           s += 0.111
          else:
           s += 0.032
        else:
         s += -0.032
      else:
       s += -0.043
    else:
     if words_score <= -17.195:
      s += 0.025
     else:
      s += -0.099
    if alike <= 1.5:
     if words <= 4.5:
      if outer_share <= 0.14165:
       if line_score <= 0.39284:
        s += -0.082
       else:
        s += 0.005
      else:
       s += 0.028
     else:
      if links <= 0.0:
       if end <= 0.0:
        if final_score <= -0.25032:
         s += 0.130
        else:
         s += -0.013
       else:
        if end <= 1.5:
         s += -0.077
        else:
         if commas <= 0.0:
          if outer_share <= 0.92028:
           s += 0.084
          else:
           s += -0.017
         else:
          s += -0.043
      else:
       s += -0.052
    else:
     if prints <= 2.5:
      s += -0.093
     else:
      s += 0.014
    if alike <= 1.5:
     if digits_1_below <= 1.5:
      if prints <= 1.5:
       if level <= 0.0:
        s += -0.080
       else:
        if level <= 1.5:
         if capitals_1_below <= 0.32946:
          if characters <= 19.5:
           s += -0.027
          else:
           s += 0.092
         else:
          if characters <= 58.5:
           s += 0.029
          else:
           s += -0.104
        else:
         s += -0.058
      else:
       if characters <= 29.5:
        s += -0.040
       else:
        if in_text <= 0.43168:
         s += -0.005
        else:
         s += 0.125
     else:
      if headings_above <= 1.5:
       s += 0.104
      else:
       s += -0.009
    else:
     s += -0.087
    if year_1_below <= 0.0:
     if in_text <= 0.46863:
      if outer_share <= 0.80134:
       s += -0.092
      else:
       s += -0.005
     else:
      if prints <= 1.5:
       if capitals <= 0.60263:
        if in_text <= 0.80385:
         if level <= 1.5:
          s += 0.025
         else:
          s += -0.051
        else:
         s += -0.076
       else:
        if words <= 5.5:
         s += -0.033
        else:
         s += 0.084
      else:
       if links <= 0.032375:
        if words <= 3.5:
         s += -0.009
        else:
         s += 0.133
       else:
        s += -0.019
    else:
     if capitals_1_above <= 0.0:
      s += 0.096
     else:
      s += -0.003
    if headings_above <= 0.0:
     if characters <= 13.5:
      s += -0.057
     else:
      if alike <= 1.5:
       if words_score <= -5.3618:
        if year_1_below <= 0.0:
         s += -0.032
        else:
         s += 0.058
       else:
        s += 0.100
      else:
       s += -0.046
    else:
     if by_word_1_below <= 0.0:
      if clock_1_below <= 0.0:
       if level <= 0.0:
        s += -0.085
       else:
        if level <= 1.5:
         if shape <= 1.5:
          s += 0.071
         else:
          s += -0.069
        else:
         if digits_1_above <= 4.5:
          s += -0.081
         else:
          s += 0.050
      else:
       s += 0.015
     else:
      s += 0.051
    if headings_above <= 0.0:
     if from_start <= -6.5:
      if words_score <= -0.89752:
       s += -0.061
      else:
       s += 0.036
     else:
      if capitals_2_below <= 0.20227:
       s += 0.128
      else:
       if letters_a_word <= 7.1412:
        s += 0.056
       else:
        s += -0.056
    else:
     if level <= 0.0:
      s += -0.081
     else:
      if level <= 1.5:
       if shape <= 1.5:
        s += 0.084
       else:
        s += -0.065
      else:
       if printed_above <= 0.0:
        if words_score <= -2.8417:
         if characters <= 45.5:
          s += -0.032
         else:
          s += 0.074
        else:
         s += -0.081
       else:
        s += 0.049
    if prints <= 1.5:
     if digits_1_below <= 4.5:
      if capitals <= 0.57418:
       if begins_line_above <= 0.0:
        s += -0.076
       else:
        s += 0.033
      else:
       if words <= 7.5:
        s += -0.027
       else:
        s += 0.055
     else:
      if line_score <= -0.58981:
       s += -0.024
      else:
       if from_start <= -1e-35:
        s += 0.095
       else:
        s += -0.016
    else:
     if words <= 2.5:
      s += -0.054
     else:
      if depth <= 12.5:
       if line_score <= -1.8162:
        s += -0.013
       else:
        if final_score <= -1.1641:
         s += 0.139
        else:
         s += 0.001
      else:
       s += -0.019
    if from_start <= 2.5:
     if final_score <= -4.4404:
      if digits_2_below <= 0.0:
       if digits_1_below <= 1.5:
        s += -0.072
       else:
        s += 0.018
      else:
       s += 0.031
     else:
      if headings_above <= 0.0:
       if from_start <= -10.5:
        s += 0.007
       else:
        s += 0.100
      else:
       if printed_above <= 0.0:
        if digits_1_below <= 4.5:
         if letters_a_word <= 7.755:
          if headings_above <= 6.5:
           s += -0.072
          else:
           s += 0.022
         else:
          s += 0.017
        else:
         s += 0.035
       else:
        if final_score <= -2.8282:
         s += -0.034
        else:
         s += 0.110
    else:
     s += -0.080
    if alike <= 1.5:
     if framed <= 0.0:
      if links <= 0.0:
       if characters <= 14.5:
        s += -0.033
       else:
        if final_score <= -0.25032:
         if line_score <= -2.7197:
          s += -0.035
         else:
          if characters <= 122.5:
           if digits <= 5.5:
            s += 0.114
           else:
            s += -0.013
          else:
           s += -0.031
        else:
         s += -0.018
      else:
       s += -0.051
     else:
      if digits_2_below <= 0.0:
       if line_score <= 3.9534:
        s += -0.071
       else:
        s += 0.022
      else:
       s += 0.033
    else:
     if prints <= 2.5:
      s += -0.083
     else:
      s += 0.022
    if alike <= 1.5:
     if words <= 5.5:
      if outer_share <= 0.80134:
       s += -0.063
      else:
       if words <= 1.5:
        s += -0.021
       else:
        s += 0.075
     else:
      if words <= 18.5:
       if capitals_1_above <= 0.0:
        if links <= 0.0:
         if words <= 7.5:
          s += 0.022
         else:
          s += 0.119
        else:
         s += -0.005
       else:
        if final_score <= -0.25032:
         if level <= 0.0:
          s += -0.036
         else:
          if level <= 1.5:
           s += 0.089
          else:
           s += -0.005
        else:
         s += -0.048
      else:
       s += -0.063
    else:
     s += -0.070
    if characters <= 76.5:
     if characters <= 14.5:
      s += -0.060
     else:
      if links <= 0.0:
       if from_start <= 5.5:
        if capitals_3_below <= 0.050641:
         if line_score <= -2.7197:
          s += -0.026
         else:
          if away <= 7.5:
           if words <= 12.5:
            if digits_2_above <= 0.0:
             s += 0.135
            else:
             s += -0.004
           else:
            s += -0.009
          else:
           s += -0.004
        else:
         if in_text <= 0.22475:
          s += -0.051
         else:
          s += 0.040
       else:
        s += -0.051
      else:
       if outer_tag <= 6.5:
        s += -0.074
       else:
        s += 0.026
    else:
     s += -0.072
    if alike <= 1.5:
     if characters <= 14.5:
      s += -0.058
     else:
      if prints <= 1.5:
       if final_score <= -4.4404:
        s += -0.052
       else:
        if characters <= 76.5:
         if capitals_2_below <= 0.10961:
          if links <= 0.054584:
           if digits <= 4.5:
            s += 0.099
           else:
            s += -0.015
          else:
           s += -0.029
         else:
          if final_score <= -3.3083:
           s += -0.057
          else:
           if in_text <= 0.37798:
            s += -0.037
           else:
            s += 0.052
        else:
         s += -0.045
      else:
       if words <= 13.5:
        s += 0.102
       else:
        s += -0.012
    else:
     s += -0.073
    if headings_above <= 0.0:
     if final_score <= -4.093:
      if prints <= 1.5:
       if outer_tag <= 2.5:
        s += -0.005
       else:
        s += -0.113
      else:
       if characters <= 31.5:
        s += -0.033
       else:
        s += 0.066
     else:
      if level <= 1.5:
       s += 0.102
      else:
       s += -0.004
    else:
     if from_start <= -1e-35:
      if in_text <= 0.46863:
       s += -0.056
      else:
       if from_start <= -5.5:
        if level <= 1.5:
         s += 0.023
        else:
         s += -0.068
       else:
        s += 0.052
     else:
      if end <= 2.5:
       s += -0.088
      else:
       s += 0.018
    if depth <= 9.5:
     if capitals_1_above <= 0.0:
      if in_text <= 0.22475:
       if letters_a_word <= 4.7171:
        s += 0.071
       else:
        s += -0.051
      else:
       if final_score <= 2.1335:
        if words_score <= -1.8094:
         s += 0.022
        else:
         s += 0.105
       else:
        s += -0.030
     else:
      if names_score <= -3.0236:
       if in_text <= 0.57519:
        s += -0.025
       else:
        s += 0.061
      else:
       if digits_3_below <= 11.5:
        s += -0.055
       else:
        s += 0.041
    else:
     if outer_tag <= 6.5:
      if digits_1_above <= 4.5:
       s += -0.063
      else:
       s += 0.030
     else:
      s += 0.018
    if away <= 3.5:
     if from_start <= -1e-35:
      if line_score <= -1.0118:
       s += -0.028
      else:
       if characters <= 76.5:
        if level <= 2.5:
         if words_score <= 2.5099:
          s += 0.099
         else:
          s += -0.011
        else:
         s += -0.006
       else:
        s += -0.015
     else:
      if capitals <= 0.80625:
       s += -0.067
      else:
       s += 0.026
    else:
     if characters <= 29.5:
      s += -0.081
     else:
      if in_text <= 0.46863:
       s += -0.058
      else:
       if characters <= 71.5:
        if characters <= 45.5:
         s += -0.003
        else:
         s += 0.074
       else:
        s += -0.034
    if prints <= 1.5:
     if level <= 0.0:
      s += -0.065
     else:
      if level <= 1.5:
       if final_score <= -5.0451:
        if capitals_1_below <= 0.37639:
         s += 0.027
        else:
         s += -0.094
       else:
        if names_score <= 2.6135:
         if gap <= 0.0:
          s += -0.011
         else:
          s += 0.103
        else:
         s += -0.021
      else:
       s += -0.048
    else:
     if letters_a_word <= 6.1096:
      if capitals_2_above <= 0.13423:
       s += 0.022
      else:
       s += -0.049
     else:
      if prints <= 3.5:
       if commas <= 0.0:
        s += 0.091
       else:
        s += -0.008
      else:
       s += -0.019
    if links <= 0.0:
     if from_start <= 4.5:
      if away <= 2.5:
       if words <= 11.5:
        if line_score <= -0.38954:
         s += -0.007
        else:
         s += 0.130
       else:
        if capitals_1_below <= 0.10128:
         s += -0.070
        else:
         s += 0.020
      else:
       if capitals <= 0.60263:
        if by_word_2_below <= 0.0:
         if names_score <= -1e-35:
          if capitals <= 0.11237:
           s += 0.005
          else:
           s += -0.098
         else:
          s += 0.027
        else:
         s += 0.059
       else:
        if words <= 2.5:
         s += -0.049
        else:
         s += 0.070
     else:
      s += -0.084
    else:
     s += -0.068
    if end <= 0.0:
     if words <= 2.5:
      s += -0.050
     else:
      if printed_above <= 0.0:
       if level <= 1.5:
        if from_start <= 0.0:
         if words <= 7.5:
          s += 0.019
         else:
          if capitals_1_below <= 0.67117:
           s += 0.106
          else:
           s += -0.018
        else:
         s += -0.041
       else:
        if share <= 0.124:
         s += -0.058
        else:
         if words_score <= 2.3435:
          s += 0.074
         else:
          s += -0.030
      else:
       s += 0.101
    else:
     if end <= 5.5:
      s += -0.066
     else:
      if in_text <= 0.70185:
       s += -0.035
      else:
       s += 0.062
    if from_start <= 1.5:
     if characters <= 13.5:
      s += -0.054
     else:
      if end <= 0.0:
       if capitals_2_above <= 0.71652:
        if away <= 4.5:
         if level <= 2.5:
          if words <= 15.5:
           if line_score <= -2.3551:
            s += -0.017
           else:
            if capitals <= 0.48138:
             s += 0.132
            else:
             if capitals_1_below <= 0.040833:
              s += -0.017
             else:
              s += 0.076
          else:
           s += -0.006
         else:
          s += -0.015
        else:
         s += 0.004
       else:
        s += -0.047
      else:
       if capitals <= 0.65942:
        s += -0.060
       else:
        s += 0.048
    else:
     s += -0.067
    if in_text <= 0.51087:
     if outer_share <= 0.021943:
      if digits_2_below <= 11.5:
       s += -0.071
      else:
       s += 0.020
     else:
      if links <= 0.0:
       if from_start <= -1e-35:
        if from_start <= -7.5:
         s += -0.012
        else:
         s += 0.071
       else:
        s += -0.037
      else:
       s += -0.052
    else:
     if end <= 0.0:
      if from_start <= 5.5:
       if names_score <= 0.72032:
        if level <= 1.5:
         s += 0.059
        else:
         s += -0.014
       else:
        s += 0.111
      else:
       s += -0.029
     else:
      if end <= 1.5:
       s += -0.079
      else:
       s += 0.016
    if links <= 0.0:
     if headings_above <= 0.0:
      if words <= 5.5:
       s += -0.001
      else:
       if capitals_1_below <= 0.37639:
        s += 0.111
       else:
        s += 0.008
     else:
      if words <= 10.5:
       if outer_tag <= 6.5:
        if prints <= 1.5:
         s += -0.036
        else:
         if away <= 5.5:
          s += 0.060
         else:
          s += -0.029
       else:
        if outer_tag <= 15:
         s += 0.087
        else:
         s += -0.032
      else:
       if words_score <= -2.8417:
        s += 0.018
       else:
        s += -0.089
    else:
     if outer_tag <= 6.5:
      s += -0.083
     else:
      s += 0.007
    if prints <= 1.5:
     if final_score <= -3.4038:
      s += -0.069
     else:
      if headings_above <= 0.0:
       if links <= 0.032375:
        s += 0.068
       else:
        s += -0.018
      else:
       if letters_a_word <= 7.755:
        if capitals <= 0.80625:
         s += -0.071
        else:
         s += 0.042
       else:
        if level <= 1.5:
         s += -0.019
        else:
         s += 0.077
    else:
     if depth <= 13.5:
      if letters_a_word <= 6.0111:
       if digits_2_below <= 1.5:
        s += -0.029
       else:
        s += 0.048
      else:
       if characters <= 17.5:
        s += -0.020
       else:
        s += 0.110
     else:
      s += -0.058
    if words <= 4.5:
     if from_start <= -2.5:
      s += -0.063
     else:
      if from_start <= 0.0:
       s += 0.052
      else:
       s += -0.038
    else:
     if words <= 18.5:
      if line_score <= -1.3963:
       s += -0.037
      else:
       if final_score <= -1.9017:
        if letters_a_word <= 7.3764:
         if letters_a_word <= 5.8588:
          s += 0.027
         else:
          s += 0.094
        else:
         if characters <= 71.5:
          s += 0.035
         else:
          s += -0.056
       else:
        if from_start <= 2.5:
         if line_score <= 1.0589:
          s += 0.052
         else:
          s += -0.013
        else:
         s += -0.050
     else:
      s += -0.065
    if commas <= 0.0:
     if words <= 2.5:
      s += -0.043
     else:
      if capitals_1_below <= 0.37639:
       if headings_above <= 0.0:
        if from_start <= -11.5:
         if share <= 0.0:
          s += -0.048
         else:
          s += 0.038
        else:
         s += 0.093
       else:
        if capitals_1_above <= 0.30861:
         s += -0.023
        else:
         if words <= 8.5:
          s += 0.075
         else:
          s += -0.031
      else:
       if capitals <= 0.60263:
        if away <= 2.5:
         s += 0.039
        else:
         if names_score <= -7.9031:
          s += 0.017
         else:
          s += -0.124
       else:
        s += 0.046
    else:
     s += -0.060
    if prints <= 1.5:
     if year_1_below <= 0.0:
      if outer_tag <= 0.0:
       s += 0.034
      else:
       if outer_tag <= 6.5:
        if outer_share <= 0.99893:
         s += -0.063
        else:
         s += 0.003
       else:
        if outer_tag <= 7.5:
         s += 0.059
        else:
         s += -0.047
     else:
      if from_start <= -7.5:
       s += -0.021
      else:
       s += 0.076
    else:
     if depth <= 14.5:
      if known <= 1.5:
       if digits_2_above <= 0.0:
        if capitals_1_above <= 0.50806:
         s += 0.100
        else:
         s += -0.003
       else:
        s += -0.015
      else:
       s += -0.027
     else:
      s += -0.036
    if capitals_2_below <= 0.89444:
     if line_score <= -0.58981:
      s += -0.064
     else:
      if capitals_2_below <= 0.0482:
       if capitals_3_below <= 0.21807:
        if words <= 10.5:
         if words <= 1.5:
          s += -0.031
         else:
          if names_score <= -10.31:
           s += -0.022
          else:
           s += 0.081
        else:
         s += -0.011
       else:
        s += -0.029
      else:
       if digits_2_below <= 1.5:
        if outer_tag <= 0.0:
         s += 0.037
        else:
         s += -0.074
       else:
        if prints <= 1.5:
         s += -0.014
        else:
         s += 0.068
    else:
     if away <= 6.5:
      s += 0.066
     else:
      s += -0.016
    if digits_1_below <= 4.5:
     if in_text <= 0.65833:
      s += -0.039
     else:
      if printed_above <= 0.0:
       if share <= 0.015932:
        if letters_a_word <= 5.6705:
         s += -0.033
        else:
         s += 0.046
       else:
        if away <= 6.5:
         if away <= 2.5:
          if from_start <= -1e-35:
           s += 0.039
          else:
           s += -0.038
         else:
          s += -0.102
        else:
         s += 0.031
      else:
       if in_article <= 0.0:
        s += -0.023
       else:
        s += 0.093
    else:
     if shape <= 0.0:
      s += -0.017
     else:
      if end <= 2.5:
       s += 0.083
      else:
       s += -0.014
    if prints <= 1.5:
     if tag <= 3.5:
      if start <= 0.0:
       s += 0.037
      else:
       s += -0.074
     else:
      if depth <= 8.5:
       if capitals_1_below <= 0.040833:
        s += -0.010
       else:
        s += 0.053
      else:
       if digits_1_above <= 2.5:
        if tag <= 7.5:
         s += -0.009
        else:
         s += -0.078
       else:
        s += 0.028
    else:
     if depth <= 14.5:
      if line_score <= -0.58981:
       s += -0.026
      else:
       if digits_2_above <= 0.0:
        if capitals_1_above <= 0.65942:
         s += 0.083
        else:
         s += -0.006
       else:
        s += -0.021
     else:
      s += -0.048
    if level <= 0.0:
     if start <= 0.0:
      s += 0.037
     else:
      s += -0.049
    else:
     if level <= 1.5:
      if characters <= 71.5:
       if gap_below <= 0.0:
        s += -0.027
       else:
        s += 0.084
      else:
       if letters_a_word <= 6.6708:
        s += 0.032
       else:
        s += -0.068
     else:
      if prints <= 1.5:
       if letters_a_word <= 7.6396:
        s += -0.071
       else:
        if words <= 3.5:
         s += -0.027
        else:
         s += 0.060
      else:
       if share <= 0.0:
        if letters_a_word <= 6.6708:
         s += -0.053
        else:
         s += 0.053
       else:
        s += 0.083
    if final_score <= -0.25032:
     if share <= 0.124:
      if away <= 5.5:
       if level <= 1.5:
        if links <= 0.032375:
         if line_score <= -2.7197:
          s += -0.030
         else:
          if quotes <= 0.0:
           if final_score <= -2.0287:
            s += 0.073
           else:
            s += -0.006
          else:
           s += -0.028
        else:
         s += -0.022
       else:
        s += -0.034
      else:
       if digits <= 0.0:
        if capitals <= 0.60263:
         s += -0.087
        else:
         s += -0.006
       else:
        s += 0.023
     else:
      if links <= 0.032375:
       s += 0.105
      else:
       s += -0.024
    else:
     s += -0.059
    if in_text <= 0.60435:
     if capitals_3_below <= 0.039231:
      if digits_1_below <= 0.0:
       if tag <= 6.5:
        s += -0.049
       else:
        s += 0.024
      else:
       s += 0.046
     else:
      s += -0.060
    else:
     if alike <= 4.5:
      if capitals_1_below <= 0.0723:
       if final_score <= -1.5033:
        if characters <= 35.5:
         s += -0.026
        else:
         s += 0.056
       else:
        s += -0.041
      else:
       if final_score <= -2.7464:
        if outer_tag <= 4.5:
         if from_start <= -5.5:
          s += 0.039
         else:
          s += -0.078
        else:
         s += 0.062
       else:
        s += 0.099
     else:
      s += -0.052
    if in_text <= 0.65833:
     if year_1_below <= 0.0:
      if digits_3_below <= 4.5:
       if share <= 0.92427:
        s += -0.056
       else:
        s += 0.012
      else:
       s += 0.014
     else:
      if capitals_3_below <= 0.1446:
       if line_score <= -0.20002:
        s += -0.017
       else:
        s += 0.066
      else:
       s += -0.034
    else:
     if alike <= 5.5:
      if words <= 18.5:
       if words <= 3.5:
        s += -0.006
       else:
        if share <= 0.90613:
         if digits <= 5.5:
          s += 0.086
         else:
          s += -0.006
        else:
         s += -0.007
      else:
       s += -0.033
     else:
      s += -0.046
    if tag <= 1.5:
     if prints <= 2.5:
      s += -0.057
     else:
      s += 0.042
    else:
     if in_text <= 0.22475:
      if letters_a_word <= 3.0139:
       s += 0.033
      else:
       s += -0.054
     else:
      if letters_a_word <= 6.0111:
       if depth <= 8.5:
        s += 0.021
       else:
        s += -0.037
      else:
       if prints <= 1.5:
        if from_start <= -3.5:
         s += -0.023
        else:
         if line_score <= 0.9715:
          if from_start <= 3.5:
           s += 0.108
          else:
           s += -0.021
         else:
          if capitals_2_below <= 0.12348:
           s += 0.034
          else:
           s += -0.047
       else:
        s += 0.089
    if commas <= 0.0:
     if from_start <= 2.5:
      if from_start <= -3.5:
       if letters_a_word <= 7.3764:
        if characters <= 15.5:
         s += -0.048
        else:
         if links <= 0.032375:
          if level <= 1.5:
           s += 0.067
          else:
           s += -0.022
         else:
          s += -0.031
       else:
        s += -0.062
      else:
       if end <= 0.0:
        if names_score <= 4.1231:
         if line_score <= -2.0632:
          s += -0.020
         else:
          s += 0.085
        else:
         s += -0.030
       else:
        if end <= 4.5:
         s += -0.066
        else:
         s += 0.048
     else:
      s += -0.058
    else:
     s += -0.059
    if final_score <= -7.6329:
     if line_score <= 1.2201:
      if letters_a_word <= 9.0143:
       if digits_2_below <= 0.0:
        s += -0.091
       else:
        s += 0.005
      else:
       s += 0.019
     else:
      if letters_a_word <= 7.0111:
       s += 0.047
      else:
       s += -0.043
    else:
     if line_score <= 1.0589:
      if outer_tag <= 7.5:
       if capitals <= 0.75338:
        if words <= 12.5:
         s += 0.074
        else:
         s += -0.010
       else:
        s += -0.010
      else:
       s += -0.024
     else:
      if line_score <= 1.621:
       s += -0.059
      else:
       if capitals <= 0.79583:
        s += -0.014
       else:
        s += 0.078
    if outer_tag <= 6.5:
     if printed_above <= 0.0:
      if in_article <= 0.0:
       if links <= 0.0:
        if words <= 5.5:
         if outer_share <= 0.089079:
          s += -0.050
         else:
          s += 0.021
        else:
         if characters <= 76.5:
          s += 0.065
         else:
          s += -0.015
       else:
        s += -0.060
      else:
       if capitals <= 0.80625:
        s += -0.081
       else:
        s += -0.002
     else:
      if away <= 6.5:
       s += 0.057
      else:
       s += -0.020
    else:
     if outer_tag <= 8.5:
      s += 0.075
     else:
      if capitals <= 0.36475:
       s += -0.038
      else:
       s += 0.030
    if links <= 0.0:
     if headings_above <= 0.0:
      if words <= 7.5:
       if digits_1_below <= 4.5:
        if away <= 2.5:
         s += 0.017
        else:
         s += -0.036
       else:
        s += 0.044
      else:
       if end <= 0.0:
        s += 0.089
       else:
        s += -0.008
     else:
      if printed_above <= 0.0:
       if in_article <= 0.0:
        s += 0.008
       else:
        if away <= 6.5:
         s += -0.068
        else:
         s += 0.021
      else:
       if words_score <= -0.49123:
        s += -0.019
       else:
        s += 0.069
    else:
     if end <= 5.5:
      s += -0.064
     else:
      s += 0.015
    return s


def score_byline(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, start, commas, _, words_score, line_score, names_score, known, known_as, shape, level, _, _, _, prints, _, _, credit_words, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, begins_line_above, in_text, headings_above, _, by_word, name, _, digits, year, _, capitals, _, _, _, digits_1_above, _, _, capitals_1_above, by_word_2_above, name_2_above, _, digits_2_above, year_2_above, _, capitals_2_above, by_word_1_below, name_1_below, _, digits_1_below, year_1_below, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if by_word <= 0.0:
     if name <= 0.0:
      if digits <= 4.5:
       if in_text <= 0.34314:
        if digits_1_below <= 3.5:
         if words <= 2.5:
          s += -2.750
         else:
          if capitals <= 0.39208:
           s += -2.739
          else:
           s += -2.616
        else:
         s += -2.576
       else:
        s += -2.767
      else:
       if capitals <= 0.36475:
        s += -2.697
       else:
        if in_text <= 0.25658:
         s += -2.405
        else:
         s += -2.653
     else:
      if alike <= 2.5:
       if headings_above <= 0.0:
        s += -2.624
       else:
        s += -2.332
      else:
       s += -2.684
    else:
     s += -1.831
    if by_word <= 0.0:
     if capitals <= 0.36475:
      if digits <= 6.5:
       s += -0.107
      else:
       if from_start <= -2.5:
        s += 0.100
       else:
        s += -0.041
     else:
      if shape <= 0.0:
       if from_start <= -6.5:
        if capitals_1_below <= 0.50806:
         s += 0.002
        else:
         s += -0.083
       else:
        if known_as <= 0.0:
         if share <= 0.018199:
          if capitals_1_below <= 0.40313:
           s += 0.299
          else:
           s += 0.048
         else:
          s += -0.020
        else:
         s += -0.061
      else:
       if depth <= 14.5:
        s += -0.087
       else:
        s += 0.037
    else:
     s += 0.527
    if in_text <= 0.34314:
     if characters <= 12.5:
      if final_score <= -3.523:
       s += -0.090
      else:
       s += 0.043
     else:
      if capitals <= 0.3374:
       if digits <= 6.5:
        s += -0.075
       else:
        s += 0.074
      else:
       if away <= 7.5:
        if line_score <= 0.7602:
         if line_score <= -3.9068:
          s += 0.061
         else:
          s += 0.370
        else:
         s += 0.031
       else:
        if words <= 5.5:
         s += 0.061
        else:
         s += -0.041
    else:
     if words <= 5.5:
      if final_score <= -1.5967:
       s += 0.047
      else:
       s += -0.072
     else:
      s += -0.109
    if in_text <= 0.34314:
     if framed <= 0.0:
      if alike <= 1.5:
       if capitals <= 0.3374:
        if capitals_1_above <= 0.49:
         s += 0.060
        else:
         s += -0.048
       else:
        if tag <= 4.5:
         s += 0.303
        else:
         s += 0.066
      else:
       if capitals <= 0.74342:
        s += -0.064
       else:
        s += 0.045
     else:
      if digits_1_below <= 2.5:
       s += -0.065
      else:
       s += 0.072
    else:
     if words <= 5.5:
      if tag <= 2.5:
       if line_score <= 0.0:
        s += 0.112
       else:
        s += -0.042
      else:
       s += -0.070
     else:
      s += -0.109
    if by_word <= 0.0:
     if line_score <= 0.0:
      if digits_1_below <= 4.5:
       if tag <= 2.5:
        if from_start <= -6.5:
         s += -0.047
        else:
         if in_text <= 0.20606:
          if headings_above <= 1.5:
           if line_score <= -2.8754:
            s += 0.023
           else:
            s += 0.187
          else:
           s += -0.010
         else:
          if share <= 0.0:
           s += 0.041
          else:
           s += -0.056
       else:
        if level <= 2.5:
         s += -0.079
        else:
         s += 0.015
      else:
       if depth <= 8.5:
        s += 0.018
       else:
        s += 0.225
     else:
      s += -0.099
    else:
     s += 0.259
    if by_word <= 0.0:
     if line_score <= 0.32008:
      if links <= 0.14319:
       if digits_1_below <= 4.5:
        if capitals_2_above <= 0.49:
         s += -0.049
        else:
         if line_score <= -2.5107:
          s += -0.066
         else:
          if outer_tag <= 2.5:
           s += 0.123
          else:
           s += -0.053
       else:
        s += 0.120
      else:
       if links <= 0.64141:
        s += 0.242
       else:
        if characters <= 24.5:
         s += 0.055
        else:
         s += -0.062
     else:
      if digits_2_below <= 5.5:
       s += -0.099
      else:
       s += 0.024
    else:
     if links <= 0.15557:
      s += 0.088
     else:
      s += 0.250
    if links <= 0.14319:
     if characters <= 53.5:
      if digits_1_above <= 3.5:
       if tag <= 2.5:
        if capitals_2_below <= 0.084524:
         s += -0.038
        else:
         if capitals_2_below <= 0.67424:
          if names_score <= -1.2382:
           s += 0.136
          else:
           s += -0.029
         else:
          s += -0.031
       else:
        s += -0.068
      else:
       if characters <= 11.5:
        s += -0.029
       else:
        s += 0.167
     else:
      s += -0.108
    else:
     if alike <= 1.5:
      if characters <= 60.5:
       s += 0.238
      else:
       s += 0.024
     else:
      if characters <= 26.5:
       s += 0.049
      else:
       s += -0.096
    if in_text <= 0.51087:
     if links <= 0.14319:
      if capitals <= 0.50806:
       if share <= 0.033574:
        s += -0.074
       else:
        s += 0.038
      else:
       if known <= 1.5:
        if capitals_2_above <= 0.80625:
         if capitals_2_above <= 0.029857:
          if from_start <= -7.5:
           s += -0.057
          else:
           s += 0.081
         else:
          if away <= 3.5:
           s += 0.020
          else:
           s += 0.254
        else:
         s += -0.037
       else:
        s += -0.081
     else:
      if from_start <= -12.5:
       s += -0.047
      else:
       if from_start <= 5.5:
        s += 0.219
       else:
        s += 0.007
    else:
     s += -0.090
    if by_word <= 0.0:
     if line_score <= 0.12493:
      if known <= 0.0:
       if capitals <= 0.40313:
        if depth <= 13.5:
         s += -0.056
        else:
         s += 0.031
       else:
        if alike <= 1.5:
         if line_score <= -1e-35:
          if year <= 0.0:
           if capitals_3_below <= 0.13715:
            s += 0.032
           else:
            s += -0.048
          else:
           s += 0.136
         else:
          s += 0.209
        else:
         s += -0.042
      else:
       s += -0.086
     else:
      if tag <= 8.5:
       if depth <= 21.5:
        s += -0.098
       else:
        s += 0.008
      else:
       s += 0.006
    else:
     s += 0.163
    if links <= 0.14319:
     if name <= 0.0:
      if digits_1_below <= 4.5:
       if credit_words <= 0.0:
        s += -0.076
       else:
        s += 0.054
      else:
       if words <= 6.5:
        s += 0.102
       else:
        s += -0.049
     else:
      if capitals_2_above <= 0.063508:
       s += 0.018
      else:
       s += 0.134
    else:
     if alike <= 1.5:
      if from_start <= -11.5:
       s += -0.011
      else:
       if links <= 0.74588:
        s += 0.209
       else:
        if from_start <= -1.5:
         s += 0.104
        else:
         s += -0.001
     else:
      if words <= 5.5:
       s += 0.019
      else:
       s += -0.085
    if by_word <= 0.0:
     if characters <= 66.5:
      if tag <= 2.5:
       if links <= 0.14319:
        if name <= 0.0:
         if final_score <= -2.5482:
          s += -0.048
         else:
          if words_score <= 2.1641:
           s += 0.095
          else:
           s += -0.043
        else:
         s += 0.078
       else:
        if capitals_3_below <= 0.19756:
         s += 0.183
        else:
         s += 0.018
      else:
       if level <= 3.5:
        if name <= 0.0:
         if outer_tag <= 1.5:
          s += 0.048
         else:
          s += -0.076
        else:
         s += 0.025
       else:
        s += 0.066
     else:
      s += -0.092
    else:
     s += 0.133
    if by_word <= 0.0:
     if digits_1_below <= 4.5:
      if digits <= 4.5:
       if name <= 0.0:
        if start <= 0.0:
         s += 0.040
        else:
         if depth <= 26.5:
          s += -0.077
         else:
          s += 0.037
       else:
        if capitals_2_above <= 0.063508:
         s += -0.032
        else:
         s += 0.091
      else:
       if links <= 0.22874:
        if final_score <= -2.1627:
         s += -0.062
        else:
         s += 0.040
       else:
        s += 0.138
     else:
      if words <= 8.5:
       if capitals_1_below <= 0.40313:
        s += 0.192
       else:
        s += -0.006
      else:
       s += -0.050
    else:
     s += 0.128
    if in_text <= 0.34314:
     if framed <= 0.0:
      if capitals_3_below <= 0.13715:
       if links <= 0.14319:
        if capitals <= 0.50806:
         s += 0.003
        else:
         s += 0.108
       else:
        s += 0.185
      else:
       if commas <= 0.0:
        if line_score <= -1.2593:
         s += -0.065
        else:
         s += 0.016
       else:
        s += 0.073
     else:
      if name <= 0.0:
       s += -0.050
      else:
       s += 0.031
    else:
     if capitals <= 0.55903:
      s += -0.094
     else:
      if level <= 0.0:
       if capitals_3_below <= 0.033908:
        s += 0.097
       else:
        s += -0.024
      else:
       s += -0.050
    if line_score <= 0.64582:
     if framed <= 0.0:
      if tag <= 6.5:
       if capitals_2_above <= 0.97222:
        if words <= 12.5:
         if headings_above <= 0.0:
          s += 0.019
         else:
          if headings_above <= 2.5:
           if line_score <= -3.9068:
            s += 0.023
           else:
            s += 0.151
          else:
           s += 0.036
        else:
         s += -0.027
       else:
        s += -0.033
      else:
       s += -0.038
     else:
      if digits_1_below <= 4.5:
       if links <= 0.41028:
        s += -0.060
       else:
        s += 0.019
      else:
       s += 0.047
    else:
     if clock_1_below <= 0.0:
      s += -0.085
     else:
      s += 0.029
    if line_score <= 0.7602:
     if known <= 0.0:
      if from_start <= -7.5:
       if in_article <= 0.0:
        s += -0.053
       else:
        s += 0.043
      else:
       if from_start <= 2.5:
        if line_score <= -2.1691:
         if characters <= 26.5:
          s += -0.024
         else:
          s += 0.084
        else:
         if characters <= 39.5:
          if from_start <= -4.5:
           s += 0.046
          else:
           s += 0.178
         else:
          s += 0.028
       else:
        if final_score <= -2.3953:
         s += 0.026
        else:
         s += -0.063
     else:
      s += -0.090
    else:
     if by_word <= 0.0:
      s += -0.091
     else:
      s += 0.054
    if final_score <= 0.0:
     if from_start <= -10.5:
      if final_score <= -2.7013:
       s += -0.071
      else:
       s += 0.030
     else:
      if tag <= 2.5:
       if words <= 3.5:
        if end <= 0.0:
         s += 0.055
        else:
         s += -0.036
       else:
        s += 0.112
      else:
       if capitals_3_below <= 0.13715:
        if capitals_2_below <= 0.28759:
         if letters_a_word <= 6.1446:
          s += 0.029
         else:
          s += -0.053
        else:
         s += 0.075
       else:
        if outer_tag <= 2.5:
         s += -0.071
        else:
         if outer_tag <= 10.5:
          s += 0.063
         else:
          s += -0.043
    else:
     s += -0.084
    if alike <= 1.5:
     if characters <= 10.5:
      if digits_1_below <= 1.5:
       s += -0.067
      else:
       s += 0.030
     else:
      if in_text <= 0.43651:
       if capitals <= 0.57418:
        if end <= 0.0:
         if letters_a_word <= 5.6629:
          s += 0.097
         else:
          s += 0.010
        else:
         s += -0.034
       else:
        if from_start <= -9.5:
         s += 0.024
        else:
         s += 0.136
      else:
       if shape <= 0.0:
        if capitals <= 0.43304:
         s += -0.060
        else:
         s += 0.061
       else:
        s += -0.077
    else:
     if depth <= 22.5:
      s += -0.084
     else:
      s += 0.051
    if words <= 12.5:
     if year_1_below <= 0.0:
      if digits <= 4.5:
       if name <= 0.0:
        if words <= 2.5:
         s += -0.082
        else:
         if in_text <= 0.085145:
          if from_start <= -6.5:
           s += -0.005
          else:
           s += 0.087
         else:
          s += -0.052
       else:
        if letters_a_word <= 7.1703:
         s += 0.086
        else:
         s += -0.009
      else:
       if words <= 5.5:
        if letters_a_word <= 5.9886:
         s += -0.062
        else:
         s += 0.034
       else:
        s += 0.125
     else:
      if capitals_2_above <= 0.029857:
       s += 0.020
      else:
       s += 0.147
    else:
     s += -0.087
    if in_text <= 0.34314:
     if framed <= 0.0:
      if characters <= 11.5:
       if final_score <= -2.1627:
        s += -0.076
       else:
        s += 0.043
      else:
       if capitals_3_below <= 0.18301:
        if from_start <= 2.5:
         s += 0.129
        else:
         s += -0.003
       else:
        if capitals_2_below <= 0.3374:
         s += 0.043
        else:
         s += -0.034
     else:
      if depth <= 22.5:
       if from_start <= -3.5:
        s += -0.072
       else:
        s += 0.008
      else:
       s += 0.063
    else:
     if capitals <= 0.43304:
      s += -0.098
     else:
      if by_word <= 0.0:
       s += -0.045
      else:
       s += 0.055
    if alike <= 1.5:
     if headings_above <= 0.0:
      s += -0.069
     else:
      if links <= 0.14319:
       if year_1_below <= 0.0:
        if names_score <= -11.346:
         s += 0.062
        else:
         if digits_2_below <= 5.5:
          if depth <= 5.5:
           s += 0.032
          else:
           s += -0.046
         else:
          s += 0.053
       else:
        s += 0.091
      else:
       if depth <= 11.5:
        s += 0.127
       else:
        s += 0.009
    else:
     if outer_tag <= 1.5:
      s += 0.035
     else:
      if digits_2_below <= 0.0:
       s += -0.098
      else:
       if characters <= 22.5:
        s += 0.057
       else:
        s += -0.054
    if line_score <= 0.7602:
     if known <= 1.5:
      if end <= 0.0:
       if tag <= 6.5:
        if capitals_3_below <= 0.13715:
         if line_score <= -2.8754:
          s += 0.012
         else:
          if outer_tag <= 13.5:
           s += 0.138
          else:
           s += 0.005
        else:
         if depth <= 9.5:
          s += 0.051
         else:
          if digits_1_below <= 1.5:
           s += -0.054
          else:
           s += 0.039
       else:
        s += -0.042
      else:
       if digits <= 3.5:
        s += -0.088
       else:
        s += 0.014
     else:
      s += -0.084
    else:
     if by_word <= 0.0:
      s += -0.082
     else:
      s += 0.027
    if in_text <= 0.51087:
     if known <= 0.0:
      if letters_a_word <= 2.451:
       s += -0.072
      else:
       if by_word <= 0.0:
        if digits_2_below <= 4.5:
         if line_score <= 0.64582:
          if line_score <= -1e-35:
           if links <= 0.21186:
            if names_score <= -5.3106:
             if final_score <= -3.523:
              s += -0.032
             else:
              s += 0.068
            else:
             s += -0.074
           else:
            if links <= 0.66228:
             s += 0.096
            else:
             s += -0.040
          else:
           s += 0.066
         else:
          s += -0.058
        else:
         s += 0.094
       else:
        s += 0.097
     else:
      s += -0.080
    else:
     s += -0.070
    if alike <= 2.5:
     if framed <= 0.0:
      if final_score <= 0.0:
       if names_score <= -6.4512:
        s += -0.021
       else:
        if capitals_1_above <= 0.96875:
         if digits_1_above <= 4.5:
          if capitals_2_above <= 0.084524:
           if line_score <= 0.48686:
            s += 0.053
           else:
            s += -0.023
          else:
           if line_score <= -2.1691:
            s += 0.020
           else:
            s += 0.153
         else:
          s += -0.016
        else:
         s += -0.014
      else:
       s += -0.057
     else:
      if by_word <= 0.0:
       s += -0.059
      else:
       s += 0.046
    else:
     if words <= 3.5:
      s += -0.013
     else:
      s += -0.090
    if by_word <= 0.0:
     if name <= 0.0:
      if links <= 0.20187:
       if capitals <= 0.57418:
        if words <= 1.5:
         if from_start <= -1e-35:
          s += -0.043
         else:
          s += 0.061
        else:
         s += -0.088
       else:
        if capitals_2_above <= 0.10961:
         s += -0.061
        else:
         if from_start <= -10.5:
          s += -0.031
         else:
          s += 0.069
      else:
       if digits <= 4.5:
        if words <= 5.5:
         s += 0.057
        else:
         s += -0.065
       else:
        s += 0.090
     else:
      s += 0.071
    else:
     if names_score <= -3.5236:
      s += 0.019
     else:
      s += 0.113
    if words <= 13.5:
     if known <= 0.0:
      if shape <= 0.0:
       if headings_above <= 0.0:
        if start <= 0.0:
         s += 0.055
        else:
         s += -0.065
       else:
        if capitals <= 0.43304:
         s += 0.008
        else:
         if digits_2_below <= 1.5:
          if words <= 2.5:
           s += -0.003
          else:
           s += 0.090
         else:
          s += 0.166
      else:
       if capitals_1_above <= 0.0:
        if outer_share <= 0.0:
         if capitals_3_below <= 0.3374:
          s += 0.091
         else:
          s += -0.018
        else:
         s += -0.030
       else:
        s += -0.062
     else:
      s += -0.078
    else:
     s += -0.079
    if from_start <= 2.5:
     if capitals <= 0.36475:
      if depth <= 13.5:
       if by_word <= 0.0:
        s += -0.074
       else:
        s += 0.038
      else:
       s += 0.034
     else:
      if from_start <= -4.5:
       if digits_2_above <= 0.0:
        if digits_1_below <= 4.5:
         if digits <= 5.5:
          s += -0.071
         else:
          s += 0.027
        else:
         s += 0.046
       else:
        s += 0.104
      else:
       if from_start <= -1.5:
        s += 0.095
       else:
        if capitals_1_above <= 0.045983:
         s += -0.035
        else:
         s += 0.057
    else:
     if final_score <= -3.8371:
      s += 0.005
     else:
      s += -0.086
    if name <= 0.0:
     if words <= 12.5:
      if capitals_2_below <= 0.18301:
       if known <= 1.5:
        if away <= 8.5:
         if headings_above <= 2.5:
          if digits_2_below <= 2.5:
           if start <= 2.5:
            if names_score <= 2.3031:
             if outer_tag <= 7.5:
              s += 0.120
             else:
              s += 0.006
            else:
             s += -0.017
           else:
            s += -0.029
          else:
           s += -0.042
         else:
          s += -0.034
        else:
         s += -0.041
       else:
        s += -0.055
      else:
       if away <= 6.5:
        s += -0.049
       else:
        s += 0.015
     else:
      s += -0.071
    else:
     s += 0.081
    if in_text <= 0.51087:
     if known <= 0.0:
      if capitals_1_above <= 0.89181:
       if characters <= 6.5:
        s += -0.052
       else:
        if capitals_2_below <= 0.80625:
         if in_text <= 0.10556:
          if words_score <= -9.2053:
           s += -0.003
          else:
           if depth <= 13.5:
            s += 0.099
           else:
            s += -0.006
         else:
          if names_score <= -0.81328:
           s += 0.036
          else:
           s += -0.048
        else:
         if characters <= 30.5:
          s += -0.056
         else:
          s += 0.044
      else:
       s += -0.039
     else:
      s += -0.076
    else:
     if characters <= 24.5:
      s += 0.011
     else:
      s += -0.076
    if alike <= 1.5:
     if capitals_3_below <= 0.10128:
      if from_start <= -10.5:
       s += -0.017
      else:
       if start <= 2.5:
        if outer_tag <= 10.5:
         if line_score <= -0.44137:
          s += 0.045
         else:
          s += 0.129
        else:
         s += -0.001
       else:
        s += -0.042
     else:
      if from_start <= -4.5:
       if name <= 0.0:
        s += -0.070
       else:
        s += 0.029
      else:
       if links <= 0.16718:
        if line_score <= -0.6537:
         s += -0.052
        else:
         s += 0.020
       else:
        s += 0.059
    else:
     if depth <= 25.5:
      s += -0.057
     else:
      s += 0.062
    if words_score <= 2.556:
     if from_start <= -5.5:
      if tag <= 2.5:
       if capitals_2_above <= 0.78175:
        if words_score <= -5.2148:
         s += 0.079
        else:
         s += -0.017
       else:
        s += -0.053
      else:
       s += -0.068
     else:
      if from_start <= 2.5:
       if capitals_1_above <= 0.87868:
        if start <= 2.5:
         if outer_tag <= 12.5:
          s += 0.092
         else:
          s += -0.021
        else:
         s += -0.019
       else:
        s += -0.025
      else:
       if from_start <= 8.5:
        s += -0.054
       else:
        if from_start <= 9.5:
         s += 0.109
        else:
         s += -0.042
    else:
     s += -0.067
    if year <= 0.0:
     if words <= 6.5:
      if line_score <= -2.1691:
       s += -0.072
      else:
       if depth <= 10.5:
        if tag <= 1.5:
         s += 0.047
        else:
         if line_score <= -1e-35:
          s += -0.059
         else:
          if line_score <= 0.32008:
           s += 0.049
          else:
           s += -0.040
       else:
        if digits_2_below <= 0.0:
         if final_score <= -3.738:
          s += -0.027
         else:
          s += 0.073
        else:
         s += 0.144
     else:
      s += -0.066
    else:
     if characters <= 26.5:
      s += -0.046
     else:
      if line_score <= -0.6537:
       s += 0.150
      else:
       s += 0.002
    if links <= 0.20187:
     if names_score <= -11.346:
      if line_score <= -0.90572:
       s += -0.025
      else:
       s += 0.086
     else:
      if digits_1_below <= 4.5:
       if depth <= 5.5:
        s += 0.025
       else:
        if year_2_above <= 0.0:
         s += -0.064
        else:
         s += 0.012
      else:
       if depth <= 9.5:
        s += -0.034
       else:
        s += 0.066
    else:
     if away <= 7.5:
      if capitals_1_below <= 0.67949:
       if away <= 1.5:
        s += -0.009
       else:
        s += 0.080
      else:
       s += -0.018
     else:
      if digits_1_below <= 1.5:
       s += -0.049
      else:
       s += 0.030
    if end <= 0.0:
     if names_score <= -4.5886:
      if line_score <= -2.8754:
       s += -0.038
      else:
       if line_score <= 0.7602:
        if capitals_2_above <= 0.80625:
         if final_score <= -3.235:
          if words <= 6.5:
           s += 0.125
          else:
           s += 0.014
         else:
          s += 0.008
        else:
         s += -0.004
       else:
        s += -0.032
     else:
      if by_word <= 0.0:
       if words <= 7.5:
        if digits_1_below <= 0.0:
         s += -0.057
        else:
         s += 0.009
       else:
        if capitals_1_below <= 0.33772:
         s += 0.053
        else:
         s += -0.035
      else:
       s += 0.072
    else:
     s += -0.051
    if end <= 0.0:
     if tag <= 1.5:
      if capitals_3_below <= 0.11952:
       if capitals_2_below <= 0.45584:
        s += 0.126
       else:
        s += 0.003
      else:
       s += -0.010
     else:
      if year <= 0.0:
       if year_1_below <= 0.0:
        if digits_3_below <= 1.5:
         if digits_2_below <= 3.5:
          if level <= 3.5:
           s += -0.060
          else:
           s += 0.036
         else:
          s += 0.039
        else:
         s += 0.037
       else:
        s += 0.041
      else:
       s += 0.077
    else:
     if digits_2_above <= 3.5:
      if year <= 0.0:
       s += -0.089
      else:
       s += -0.012
     else:
      s += 0.047
    if characters <= 10.5:
     if depth <= 12.5:
      s += -0.080
     else:
      s += 0.030
    else:
     if by_word <= 0.0:
      if line_score <= 0.41003:
       if line_score <= -1e-35:
        if from_start <= 8.5:
         if digits <= 4.5:
          if away <= 5.5:
           s += -0.076
          else:
           s += 0.015
         else:
          if characters <= 42.5:
           s += -0.034
          else:
           s += 0.085
        else:
         s += 0.059
       else:
        if characters <= 20.5:
         s += 0.118
        else:
         if away <= 2.5:
          s += 0.054
         else:
          s += -0.044
      else:
       s += -0.047
     else:
      s += 0.077
    if final_score <= -0.75812:
     if from_start <= -11.5:
      if name <= 0.0:
       if digits_1_below <= 2.5:
        s += -0.066
       else:
        s += 0.035
      else:
       s += 0.029
     else:
      if capitals <= 0.43304:
       if outer_share <= 0.079973:
        if links <= 0.24298:
         s += -0.059
        else:
         s += 0.026
       else:
        s += 0.052
      else:
       if characters <= 26.5:
        if outer_share <= 0.079973:
         if capitals <= 0.57418:
          s += -0.030
         else:
          if capitals_2_below <= 0.50806:
           s += 0.080
          else:
           s += -0.011
        else:
         s += -0.061
       else:
        s += 0.085
    else:
     s += -0.075
    if capitals <= 0.43304:
     if credit_words <= 0.0:
      if depth <= 15.5:
       if headings_above <= 7.5:
        s += -0.073
       else:
        s += 0.015
      else:
       s += 0.027
     else:
      s += 0.042
    else:
     if year <= 0.0:
      if prints <= 1.5:
       if digits_1_above <= 0.0:
        if line_score <= -1e-35:
         if year_1_below <= 0.0:
          s += -0.071
         else:
          s += 0.013
        else:
         s += 0.001
       else:
        s += 0.021
      else:
       if capitals_2_above <= 0.83974:
        if line_score <= 0.12493:
         s += 0.083
        else:
         s += -0.014
       else:
        s += -0.037
     else:
      s += 0.072
    if capitals_2_above <= 0.063508:
     if year <= 0.0:
      if by_word <= 0.0:
       if letters_a_word <= 10.045:
        if depth <= 25.5:
         s += -0.077
        else:
         s += 0.051
       else:
        s += 0.041
      else:
       s += 0.032
     else:
      if words <= 5.5:
       s += -0.034
      else:
       s += 0.064
    else:
     if capitals_2_below <= 0.67424:
      if from_start <= -13.5:
       s += -0.025
      else:
       if digits <= 0.0:
        if outer_share <= 0.0377:
         s += 0.107
        else:
         s += -0.004
       else:
        if characters <= 24.5:
         s += -0.058
        else:
         s += 0.035
     else:
      s += -0.034
    if capitals_3_below <= 0.039231:
     if letters_a_word <= 7.5081:
      if end <= 1.5:
       if words <= 12.5:
        if line_score <= -1.2593:
         s += 0.015
        else:
         if outer_tag <= 12.5:
          if words <= 8.5:
           s += 0.122
          else:
           s += -0.008
         else:
          s += -0.014
       else:
        s += -0.036
      else:
       s += -0.028
     else:
      s += -0.048
    else:
     if outer_tag <= 1.5:
      s += 0.056
     else:
      if digits <= 0.0:
       if digits_2_above <= 0.0:
        s += -0.066
       else:
        s += 0.005
      else:
       if capitals <= 0.43304:
        s += -0.026
       else:
        s += 0.058
    if by_word <= 0.0:
     if line_score <= 0.7602:
      if line_score <= -0.30505:
       if characters <= 47.5:
        if final_score <= -1.4744:
         s += -0.060
        else:
         s += 0.021
       else:
        if digits <= 4.5:
         s += -0.049
        else:
         s += 0.083
      else:
       if capitals_2_below <= 0.039231:
        if words_score <= -5.2148:
         s += 0.051
        else:
         s += -0.044
       else:
        if capitals_2_below <= 0.67424:
         s += 0.109
        else:
         s += -0.020
     else:
      if outer_tag <= 0.0:
       s += 0.043
      else:
       s += -0.079
    else:
     if capitals_1_below <= 0.33772:
      s += 0.076
     else:
      s += -0.006
    if in_text <= 0.43651:
     if characters <= 10.5:
      s += -0.035
     else:
      if end <= 0.0:
       if capitals_2_below <= 0.80625:
        if away <= 4.5:
         if capitals <= 0.75735:
          if links <= 0.326:
           s += 0.074
          else:
           s += -0.010
         else:
          s += -0.015
        else:
         if capitals <= 0.39208:
          s += -0.015
         else:
          s += 0.107
       else:
        s += -0.005
      else:
       s += -0.018
    else:
     if year_2_above <= 0.0:
      if digits_1_above <= 2.5:
       if share <= 0.77591:
        s += -0.082
       else:
        s += 0.012
      else:
       s += 0.017
     else:
      s += 0.048
    if digits_1_above <= 0.0:
     if words_score <= -4.3859:
      if away <= 5.5:
       if capitals_2_below <= 0.40313:
        s += 0.072
       else:
        s += -0.023
      else:
       if words_score <= -7.0497:
        s += -0.048
       else:
        s += 0.020
     else:
      if outer_share <= 0.97749:
       if headings_above <= 7.5:
        s += -0.065
       else:
        s += 0.022
      else:
       if capitals_3_below <= 0.25291:
        s += 0.039
       else:
        s += -0.036
    else:
     if capitals_2_below <= 0.83974:
      if characters <= 63.5:
       if capitals_3_below <= 0.67424:
        s += 0.093
       else:
        s += -0.013
      else:
       s += -0.032
     else:
      s += -0.031
    if final_score <= -2.7013:
     if capitals_3_below <= 0.27429:
      if letters_a_word <= 5.0111:
       if line_score <= -0.121:
        s += -0.058
       else:
        s += 0.012
      else:
       if line_score <= 0.2193:
        s += 0.058
       else:
        s += -0.038
     else:
      if year_2_above <= 0.0:
       s += -0.074
      else:
       s += 0.031
    else:
     if final_score <= -0.75812:
      if digits_3_below <= 2.5:
       if words_score <= 0.89764:
        s += 0.103
       else:
        s += -0.006
      else:
       s += -0.027
     else:
      if tag <= 0.0:
       s += 0.034
      else:
       if names_score <= 4.1942:
        s += -0.068
       else:
        s += 0.020
    if characters <= 90.5:
     if known <= 0.0:
      if outer_tag <= 15:
       if by_word_1_below <= 0.0:
        if name_2_above <= 0.0:
         if alike <= 8.5:
          if name_1_below <= 0.0:
           if by_word_2_above <= 0.0:
            if in_text <= 0.55051:
             if start <= 2.5:
              s += 0.080
             else:
              s += 0.003
            else:
             if characters <= 20.5:
              s += 0.062
             else:
              s += -0.045
           else:
            s += -0.028
          else:
           s += -0.024
         else:
          s += -0.026
        else:
         s += -0.048
       else:
        s += -0.051
      else:
       s += -0.042
     else:
      s += -0.055
    else:
     s += -0.065
    if line_score <= -0.121:
     if from_start <= 8.5:
      if links <= 0.16718:
       s += -0.053
      else:
       if links <= 0.61917:
        s += 0.042
       else:
        s += -0.042
     else:
      s += 0.053
    else:
     if line_score <= 1.8375:
      if capitals_2_below <= 0.3374:
       if outer_tag <= 6.5:
        if capitals <= 0.39208:
         if links <= 0.15557:
          s += -0.034
         else:
          s += 0.052
        else:
         if letters_a_word <= 7.3435:
          s += 0.117
         else:
          s += 0.015
       else:
        s += -0.022
      else:
       if words_score <= -5.8674:
        s += -0.057
       else:
        s += 0.015
     else:
      s += -0.056
    if capitals_2_below <= 0.10961:
     if characters <= 14.5:
      if final_score <= -3.523:
       s += -0.023
      else:
       s += 0.075
     else:
      if digits <= 1.5:
       s += -0.060
      else:
       if characters <= 28.5:
        s += -0.048
       else:
        s += 0.061
    else:
     if characters <= 51.5:
      if characters <= 11.5:
       s += -0.036
      else:
       if capitals_2_below <= 0.71825:
        if away <= 6.5:
         if letters_a_word <= 6.2023:
          s += -0.011
         else:
          s += 0.064
        else:
         s += 0.134
       else:
        s += -0.001
     else:
      if digits <= 4.5:
       s += -0.063
      else:
       s += 0.018
    if name <= 0.0:
     if by_word <= 0.0:
      if depth <= 5.5:
       if from_start <= -3.5:
        s += -0.031
       else:
        if from_start <= 6.5:
         s += 0.092
        else:
         s += -0.021
      else:
       if links <= 0.14319:
        if capitals <= 0.55903:
         if words <= 1.5:
          s += 0.013
         else:
          s += -0.093
        else:
         if line_score <= 1.2329:
          s += -0.031
         else:
          if headings_above <= 1.5:
           s += -0.022
          else:
           s += 0.070
       else:
        if links <= 0.83767:
         s += 0.034
        else:
         s += -0.064
     else:
      s += 0.035
    else:
     s += 0.053
    if prints <= 3.5:
     if from_start <= 1.5:
      if framed <= 0.0:
       if capitals_2_above <= 0.49:
        if headings_above <= 0.0:
         if capitals_1_below <= 0.029857:
          s += 0.040
         else:
          s += -0.050
        else:
         if alike <= 1.5:
          s += 0.095
         else:
          s += -0.026
       else:
        s += -0.013
      else:
       if names_score <= -5.3106:
        if words_score <= -7.0497:
         s += -0.031
        else:
         if characters <= 36.5:
          s += 0.077
         else:
          s += -0.027
       else:
        s += -0.071
     else:
      if capitals_2_below <= 0.10961:
       s += -0.066
      else:
       s += 0.001
    else:
     s += 0.083
    if capitals <= 0.0:
     if words_score <= -8.9744:
      s += -0.026
     else:
      if words <= 6.5:
       s += 0.102
      else:
       s += -0.016
    else:
     if from_start <= 4.5:
      if capitals <= 0.39208:
       s += -0.040
      else:
       if capitals_2_above <= 0.91288:
        if known <= 1.5:
         if letters_a_word <= 6.1446:
          if tag <= 5.5:
           s += 0.078
          else:
           s += -0.022
         else:
          if capitals_1_below <= 0.10128:
           s += -0.037
          else:
           s += 0.033
        else:
         s += -0.052
       else:
        s += -0.047
     else:
      if words_score <= -7.4926:
       s += 0.034
      else:
       s += -0.084
    if end <= 0.0:
     if capitals_2_above <= 0.80625:
      if known <= 1.5:
       if characters <= 18.5:
        if words_score <= 0.4691:
         if capitals_2_below <= 0.50806:
          s += 0.094
         else:
          s += 0.000
        else:
         s += -0.022
       else:
        if characters <= 22.5:
         s += -0.065
        else:
         if tag <= 2.5:
          if from_start <= -2.5:
           s += 0.078
          else:
           s += 0.004
         else:
          s += -0.020
      else:
       s += -0.040
     else:
      s += -0.038
    else:
     if year <= 0.0:
      if outer_tag <= 1.5:
       s += 0.031
      else:
       s += -0.079
     else:
      s += 0.008
    if capitals_3_below <= 0.0723:
     if words <= 12.5:
      if final_score <= -2.9129:
       if capitals_2_above <= 0.1687:
        s += 0.032
       else:
        s += -0.023
      else:
       if from_start <= 2.5:
        s += 0.088
       else:
        s += -0.007
     else:
      s += -0.037
    else:
     if letters_a_word <= 7.5081:
      if from_start <= 0.0:
       if from_start <= -9.5:
        s += -0.047
       else:
        if words <= 3.5:
         s += -0.030
        else:
         if capitals_2_below <= 0.029857:
          s += -0.027
         else:
          s += 0.065
      else:
       s += -0.090
     else:
      if final_score <= -2.9896:
       s += -0.022
      else:
       s += 0.051
    if from_start <= 2.5:
     if line_score <= -1.8647:
      if year <= 0.0:
       s += -0.058
      else:
       s += 0.022
     else:
      if depth <= 8.5:
       if outer_share <= 0.99186:
        if capitals_1_above <= 0.67424:
         s += -0.051
        else:
         s += 0.020
       else:
        s += 0.044
      else:
       if capitals_2_below <= 0.80625:
        if outer_tag <= 7.5:
         if line_score <= 0.64582:
          if capitals_1_above <= 0.28759:
           s += 0.109
          else:
           s += 0.027
         else:
          s += -0.010
        else:
         s += -0.034
       else:
        s += -0.048
    else:
     if framed <= 0.0:
      s += -0.074
     else:
      s += 0.009
    if level <= 3.5:
     if depth <= 28.5:
      if words_score <= -4.3859:
       if characters <= 22.5:
        if name <= 0.0:
         s += -0.049
        else:
         s += 0.036
       else:
        if links <= 0.66228:
         if from_start <= -10.5:
          s += -0.009
         else:
          s += 0.089
        else:
         s += -0.034
      else:
       if by_word <= 0.0:
        if outer_share <= 0.86259:
         if capitals_2_below <= 0.60769:
          s += -0.088
         else:
          s += 0.005
        else:
         if in_text <= 0.12917:
          s += 0.056
         else:
          s += -0.049
       else:
        s += 0.040
     else:
      s += 0.075
    else:
     s += 0.085
    if capitals_1_below <= 0.50806:
     if line_score <= -2.8754:
      if characters <= 28.5:
       s += -0.070
      else:
       s += 0.030
     else:
      if characters <= 26.5:
       if outer_tag <= 10.5:
        if capitals_2_below <= 0.75962:
         if begins_line_above <= 0.0:
          if capitals_2_below <= 0.1687:
           if words_score <= -1.573:
            s += 0.010
           else:
            s += 0.079
          else:
           s += 0.135
         else:
          s += -0.022
        else:
         s += -0.013
       else:
        s += -0.031
      else:
       if digits <= 4.5:
        if by_word <= 0.0:
         s += -0.058
        else:
         s += 0.024
       else:
        s += 0.048
    else:
     s += -0.047
    if capitals_2_below <= 0.10961:
     if digits_3_below <= 0.0:
      if by_word <= 0.0:
       if line_score <= -0.44137:
        s += -0.069
       else:
        s += -0.020
      else:
       s += 0.019
     else:
      if outer_share <= 0.66423:
       if letters_a_word <= 5.9886:
        s += -0.001
       else:
        s += 0.103
      else:
       s += -0.037
    else:
     if characters <= 11.5:
      s += -0.056
     else:
      if outer_tag <= 2.5:
       if words <= 11.5:
        if final_score <= -2.7013:
         if capitals_3_below <= 0.27429:
          s += 0.054
         else:
          s += -0.013
        else:
         s += 0.118
       else:
        s += -0.040
      else:
       s += -0.029
    if end <= 0.0:
     if characters <= 6.5:
      s += -0.065
     else:
      if from_start <= -2.5:
       if letters_a_word <= 7.6716:
        if outer_tag <= 5.5:
         s += 0.067
        else:
         s += -0.022
       else:
        s += -0.025
      else:
       if capitals_3_below <= 0.033908:
        if from_start <= 0.0:
         s += -0.021
        else:
         if in_text <= 0.12917:
          s += 0.095
         else:
          s += -0.011
       else:
        if capitals_3_below <= 0.32946:
         if digits <= 0.0:
          s += -0.083
         else:
          s += 0.010
        else:
         s += 0.008
    else:
     if depth <= 8.5:
      s += -0.002
     else:
      s += -0.079
    if capitals_3_below <= 0.1687:
     if capitals <= 0.40313:
      if words <= 5.5:
       if line_score <= -1.491:
        s += -0.042
       else:
        s += 0.030
      else:
       s += -0.057
     else:
      if final_score <= -3.8371:
       if characters <= 15.5:
        if line_score <= -1e-35:
         s += -0.061
        else:
         s += 0.011
       else:
        s += 0.024
      else:
       if characters <= 26.5:
        if line_score <= -1.8647:
         s += -0.024
        else:
         s += 0.040
       else:
        if shape <= 0.0:
         s += 0.118
        else:
         s += -0.006
    else:
     if name <= 0.0:
      s += -0.054
     else:
      s += 0.010
    if depth <= 25.5:
     if year_1_below <= 0.0:
      if digits <= 0.0:
       if digits_2_below <= 5.5:
        if names_score <= -12.514:
         s += 0.023
        else:
         if outer_tag <= 1.5:
          s += 0.035
         else:
          if digits_2_above <= 0.0:
           s += -0.068
          else:
           s += -0.006
       else:
        s += 0.049
      else:
       if depth <= 11.5:
        if tag <= 0.0:
         s += -0.029
        else:
         if names_score <= -7.3137:
          s += -0.002
         else:
          s += 0.076
       else:
        s += -0.044
     else:
      if depth <= 7.5:
       s += -0.019
      else:
       s += 0.066
    else:
     s += 0.089
    if from_start <= -10.5:
     if digits_1_below <= 3.5:
      s += -0.058
     else:
      s += 0.026
    else:
     if depth <= 15.5:
      if commas <= 0.0:
       if name <= 0.0:
        if credit_words <= 0.0:
         if digits <= 7.5:
          s += -0.045
         else:
          s += 0.013
        else:
         s += 0.039
       else:
        s += 0.016
      else:
       if alike <= 1.5:
        if names_score <= -0.61115:
         if final_score <= -3.523:
          s += 0.049
         else:
          s += -0.033
        else:
         s += 0.076
       else:
        s += -0.033
     else:
      if capitals_1_above <= 0.0:
       s += 0.092
      else:
       s += -0.026
    if links <= 0.14319:
     if capitals_2_above <= 0.063508:
      if capitals <= 0.0:
       if from_start <= -1.5:
        s += -0.036
       else:
        s += 0.075
      else:
       s += -0.072
     else:
      if capitals <= 0.57418:
       s += -0.036
      else:
       if capitals_2_above <= 0.78175:
        if line_score <= -1.491:
         s += -0.010
        else:
         s += 0.106
       else:
        s += -0.041
    else:
     if from_start <= 0.0:
      if capitals <= 0.80625:
       if capitals_2_above <= 0.32946:
        if line_score <= -2.8754:
         s += -0.006
        else:
         s += 0.111
       else:
        s += -0.001
      else:
       s += -0.019
     else:
      s += -0.030
    return s


def score_date(row: Sequence[float]) -> float:
    """Give the log odds that the block with these traits is of the article."""
    (characters, words, letters_a_word, end, _, commas, sentences, words_score, line_score, names_score, _, _, shape, level, _, _, lines, _, _, seams, _, links, framed, depth, away, tag, outer_tag, share, outer_share, alike, in_article, from_start, final_score, _, _, in_text, headings_above, _, by_word, _, date_word, digits, year, clock, capitals, by_word_1_above, name_1_above, _, digits_1_above, _, _, capitals_1_above, _, name_2_above, _, digits_2_above, _, _, capitals_2_above, _, _, date_word_1_below, digits_1_below, _, clock_1_below, capitals_1_below, _, _, _, digits_2_below, _, _, capitals_2_below, _, _, _, digits_3_below, _, _, capitals_3_below) = row
    s = 0.0
    if digits <= 4.5:
     s += -2.801
    else:
     if characters <= 75.5:
      if in_text <= 0.55903:
       s += -1.393
      else:
       s += -2.510
     else:
      if line_score <= 1.8507:
       s += -2.579
      else:
       s += -2.733
    if year <= 0.0:
     s += -0.125
    else:
     if in_text <= 0.55051:
      s += 0.485
     else:
      if characters <= 58.5:
       s += 0.042
      else:
       s += -0.070
    if year <= 0.0:
     s += -0.124
    else:
     if alike <= 2.5:
      if digits <= 5.5:
       if characters <= 36.5:
        s += 0.176
       else:
        s += -0.042
      else:
       s += 0.368
     else:
      s += -0.067
    if year <= 0.0:
     s += -0.123
    else:
     if digits <= 4.5:
      s += -0.074
     else:
      if line_score <= 0.42463:
       s += 0.292
      else:
       if characters <= 51.5:
        s += 0.133
       else:
        s += -0.053
    if digits <= 4.5:
     s += -0.121
    else:
     if alike <= 2.5:
      if framed <= 0.0:
       s += 0.227
      else:
       s += 0.062
     else:
      s += -0.071
    if year <= 0.0:
     s += -0.121
    else:
     if in_text <= 0.25658:
      if framed <= 0.0:
       s += 0.213
      else:
       s += 0.083
     else:
      if characters <= 51.5:
       s += 0.080
      else:
       s += -0.074
    if year <= 0.0:
     s += -0.120
    else:
     if in_text <= 0.51087:
      if framed <= 0.0:
       s += 0.190
      else:
       s += 0.056
     else:
      if share <= 0.0032508:
       s += 0.072
      else:
       s += -0.060
    if year <= 0.0:
     s += -0.119
    else:
     if line_score <= 1.3201:
      if shape <= 0.0:
       s += 0.175
      else:
       s += 0.044
     else:
      if characters <= 65.5:
       s += 0.052
      else:
       s += -0.064
    if digits <= 4.5:
     s += -0.118
    else:
     if line_score <= 1.2085:
      if from_start <= -12.5:
       s += 0.026
      else:
       if from_start <= 1.5:
        s += 0.174
       else:
        s += 0.057
     else:
      if words <= 7.5:
       s += 0.021
      else:
       s += -0.068
    if digits <= 4.5:
     s += -0.117
    else:
     if alike <= 2.5:
      if headings_above <= 0.0:
       s += 0.039
      else:
       if letters_a_word <= 6.3377:
        s += 0.157
       else:
        s += 0.071
     else:
      if alike <= 4.5:
       s += -0.008
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.116
    else:
     if from_start <= 4.5:
      if line_score <= 0.50548:
       if from_start <= -10.5:
        s += 0.038
       else:
        s += 0.153
      else:
       if share <= 0.0:
        s += 0.038
       else:
        s += -0.029
     else:
      if letters_a_word <= 5.8028:
       s += 0.002
      else:
       s += -0.077
    if year <= 0.0:
     if date_word <= 0.0:
      s += -0.115
     else:
      s += 0.020
    else:
     if alike <= 2.5:
      if in_text <= 0.1266:
       s += 0.134
      else:
       if letters_a_word <= 5.5056:
        s += 0.058
       else:
        s += -0.017
     else:
      if capitals_1_above <= 0.054805:
       s += -0.008
      else:
       s += -0.068
    if year <= 0.0:
     s += -0.114
    else:
     if characters <= 61.5:
      if commas <= 0.0:
       if digits <= 6.5:
        if characters <= 27.5:
         s += 0.039
        else:
         s += -0.043
       else:
        s += 0.083
      else:
       s += 0.141
     else:
      if line_score <= -0.121:
       s += 0.031
      else:
       s += -0.075
    if digits <= 4.5:
     s += -0.113
    else:
     if characters <= 48.5:
      if framed <= 0.0:
       s += 0.121
      else:
       s += 0.029
     else:
      if line_score <= -1.8562:
       s += 0.076
      else:
       if in_text <= 0.25658:
        s += 0.004
       else:
        s += -0.080
    if digits <= 4.5:
     s += -0.112
    else:
     if line_score <= 1.5076:
      if framed <= 0.0:
       if from_start <= 1.5:
        s += 0.130
       else:
        s += 0.033
      else:
       s += -0.000
     else:
      if words <= 10.5:
       s += 0.019
      else:
       s += -0.061
    if digits <= 4.5:
     s += -0.111
    else:
     if from_start <= -6.5:
      if names_score <= -5.9195:
       s += -0.075
      else:
       s += 0.048
     else:
      if from_start <= 4.5:
       s += 0.114
      else:
       s += -0.043
    if year <= 0.0:
     s += -0.111
    else:
     if characters <= 65.5:
      if from_start <= 2.5:
       if headings_above <= 0.0:
        s += 0.026
       else:
        s += 0.125
      else:
       s += 0.006
     else:
      if share <= 0.010626:
       s += 0.019
      else:
       s += -0.059
    if year <= 0.0:
     s += -0.109
    else:
     if from_start <= -13.5:
      s += -0.041
     else:
      if level <= 0.0:
       if digits <= 5.5:
        if characters <= 27.5:
         s += 0.054
        else:
         s += -0.042
       else:
        if from_start <= -1e-35:
         s += 0.125
        else:
         s += 0.041
      else:
       if words <= 6.5:
        s += 0.035
       else:
        s += -0.057
    if digits <= 4.5:
     s += -0.107
    else:
     if line_score <= 1.5076:
      if from_start <= -13.5:
       s += -0.014
      else:
       if from_start <= 2.5:
        s += 0.106
       else:
        s += 0.010
     else:
      if in_text <= 0.32667:
       s += -0.007
      else:
       s += -0.049
    if year <= 0.0:
     s += -0.107
    else:
     if capitals <= 0.40313:
      if characters <= 65.5:
       s += 0.102
      else:
       if line_score <= 1.3201:
        s += 0.019
       else:
        s += -0.046
     else:
      if capitals_1_above <= 0.077935:
       s += -0.070
      else:
       if letters_a_word <= 5.8028:
        s += 0.002
       else:
        s += 0.053
    if digits <= 4.5:
     s += -0.104
    else:
     if characters <= 84.5:
      if from_start <= -10.5:
       s += -0.021
      else:
       if level <= 0.0:
        if letters_a_word <= 6.8353:
         s += 0.111
        else:
         s += 0.020
       else:
        s += -0.008
     else:
      if digits <= 8.5:
       s += -0.052
      else:
       s += -0.005
    if digits <= 4.5:
     s += -0.102
    else:
     if headings_above <= 0.0:
      if commas <= 0.0:
       s += -0.048
      else:
       s += 0.001
     else:
      if final_score <= -0.48374:
       if digits_2_below <= 1.5:
        if headings_above <= 2.5:
         s += 0.113
        else:
         s += 0.012
       else:
        s += -0.010
      else:
       if in_text <= 0.74167:
        s += -0.000
       else:
        s += -0.046
    if alike <= 1.5:
     if commas <= 0.0:
      if date_word <= 0.0:
       if outer_share <= 0.22374:
        if headings_above <= 4.5:
         s += -0.082
        else:
         s += 0.020
       else:
        if shape <= 0.0:
         s += 0.034
        else:
         s += -0.050
      else:
       s += 0.055
     else:
      if letters_a_word <= 6.0111:
       s += 0.103
      else:
       if capitals_1_above <= 0.36475:
        s += -0.051
       else:
        s += 0.046
    else:
     if in_text <= -1e-35:
      s += 0.014
     else:
      if shape <= 3.5:
       if by_word_1_above <= 0.0:
        s += -0.105
       else:
        s += 0.005
      else:
       s += 0.008
    if commas <= 0.0:
     if outer_share <= 0.99224:
      if lines <= 1.5:
       if name_1_above <= 0.0:
        s += -0.080
       else:
        s += 0.004
      else:
       s += 0.013
     else:
      if shape <= 0.0:
       if capitals <= 0.50806:
        s += 0.033
       else:
        s += -0.016
      else:
       s += -0.025
    else:
     if alike <= 2.5:
      if letters_a_word <= 6.0111:
       if headings_above <= 0.0:
        s += 0.015
       else:
        s += 0.096
      else:
       if final_score <= -7.4271:
        s += -0.073
       else:
        if characters <= 72.5:
         s += 0.041
        else:
         s += -0.014
     else:
      s += -0.073
    if year <= 0.0:
     if tag <= 0.0:
      if line_score <= -3.9019:
       s += 0.039
      else:
       s += -0.026
     else:
      s += -0.099
    else:
     if alike <= 2.5:
      if in_text <= 0.30217:
       if headings_above <= 0.0:
        s += 0.023
       else:
        s += 0.097
      else:
       if characters <= 39.5:
        s += 0.034
       else:
        s += -0.049
     else:
      if capitals_2_below <= 0.0:
       s += -0.008
      else:
       s += -0.060
    if digits <= 4.5:
     s += -0.096
    else:
     if in_text <= 0.22475:
      if digits_1_above <= 2.5:
       if in_article <= 0.0:
        s += 0.020
       else:
        s += 0.090
      else:
       s += -0.042
     else:
      if capitals_1_above <= 0.67619:
       if capitals_1_below <= 0.36475:
        s += -0.066
       else:
        s += -0.002
      else:
       s += 0.024
    if year <= 0.0:
     s += -0.097
    else:
     if in_text <= 0.25658:
      if in_article <= 0.0:
       if names_score <= -6.8748:
        s += -0.028
       else:
        s += 0.042
      else:
       s += 0.090
     else:
      if capitals <= 0.40313:
       if characters <= 44.5:
        s += 0.077
       else:
        if words <= 14.5:
         s += 0.007
        else:
         s += -0.038
      else:
       s += -0.062
    if year <= 0.0:
     s += -0.095
    else:
     if alike <= 2.5:
      if capitals <= 0.45584:
       if characters <= 51.5:
        s += 0.102
       else:
        s += -0.023
      else:
       if names_score <= -3.1484:
        s += -0.051
       else:
        s += 0.028
     else:
      s += -0.066
    if year <= 0.0:
     s += -0.093
    else:
     if tag <= 5.5:
      if alike <= 2.5:
       if headings_above <= 0.0:
        s += -0.003
       else:
        if letters_a_word <= 5.6705:
         s += 0.094
        else:
         if depth <= 9.5:
          s += 0.057
         else:
          s += -0.022
      else:
       if capitals_2_below <= 0.0:
        s += -0.003
       else:
        s += -0.061
     else:
      s += -0.068
    if commas <= 0.0:
     if date_word_1_below <= 0.0:
      if capitals_1_below <= 0.0:
       if depth <= 10.5:
        s += 0.005
       else:
        s += -0.047
      else:
       if tag <= 0.0:
        s += -0.001
       else:
        s += -0.092
     else:
      s += 0.018
    else:
     if letters_a_word <= 6.0111:
      if away <= 10.5:
       if final_score <= -0.23446:
        if tag <= 2.5:
         s += 0.106
        else:
         s += 0.010
       else:
        s += -0.025
      else:
       s += -0.032
     else:
      if final_score <= -7.4271:
       s += -0.093
      else:
       if words <= 13.5:
        s += 0.042
       else:
        s += -0.039
    if year <= 0.0:
     if tag <= 0.0:
      if digits_1_above <= 1.5:
       s += -0.018
      else:
       s += 0.038
     else:
      s += -0.087
    else:
     if final_score <= -4.1507:
      if from_start <= -4.5:
       s += -0.072
      else:
       if words <= 4.5:
        s += 0.052
       else:
        s += -0.034
     else:
      if digits_2_above <= 2.5:
       if final_score <= -0.73135:
        s += 0.087
       else:
        s += -0.005
      else:
       s += -0.047
    if year <= 0.0:
     s += -0.089
    else:
     if final_score <= -4.1507:
      if letters_a_word <= 6.1017:
       if letters_a_word <= 5.2236:
        s += -0.034
       else:
        s += 0.043
      else:
       s += -0.086
     else:
      if characters <= 75.5:
       if digits <= 5.5:
        s += -0.012
       else:
        if line_score <= -3.9019:
         s += 0.003
        else:
         s += 0.094
      else:
       s += -0.039
    if digits <= 4.5:
     s += -0.083
    else:
     if from_start <= -15.5:
      s += -0.043
     else:
      if shape <= 0.0:
       if characters <= 65.5:
        s += 0.079
       else:
        if characters <= 89.5:
         s += 0.021
        else:
         s += -0.028
      else:
       if characters <= 46.5:
        s += 0.023
       else:
        s += -0.053
    if line_score <= -0.46411:
     if letters_a_word <= 6.2209:
      if tag <= 5.5:
       if alike <= 1.5:
        if names_score <= 1.1585:
         s += 0.093
        else:
         s += 0.007
       else:
        if names_score <= -2.8484:
         s += -0.021
        else:
         s += 0.017
      else:
       s += -0.020
     else:
      if capitals_1_above <= 0.26795:
       if characters <= 19.5:
        s += 0.006
       else:
        s += -0.080
      else:
       s += 0.021
    else:
     if clock <= 0.0:
      if letters_a_word <= 9.0417:
       if shape <= 3.5:
        s += -0.069
       else:
        s += 0.013
      else:
       s += 0.020
     else:
      s += 0.023
    if digits <= 4.5:
     s += -0.081
    else:
     if alike <= 1.5:
      if digits <= 8.5:
       if characters <= 51.5:
        if final_score <= -3.9847:
         s += -0.007
        else:
         s += 0.059
       else:
        s += -0.037
      else:
       s += 0.093
     else:
      if words <= 3.5:
       s += 0.015
      else:
       s += -0.076
    if digits <= 4.5:
     s += -0.079
    else:
     if alike <= 2.5:
      if characters <= 68.5:
       if headings_above <= 2.5:
        if headings_above <= 0.0:
         s += -0.002
        else:
         s += 0.090
       else:
        s += -0.022
      else:
       s += -0.039
     else:
      if names_score <= 0.48646:
       s += -0.066
      else:
       s += 0.002
    if digits <= 4.5:
     s += -0.077
    else:
     if commas <= 0.0:
      if capitals_1_above <= 0.57418:
       if letters_a_word <= 7.6716:
        s += -0.054
       else:
        s += 0.017
      else:
       s += 0.037
     else:
      if letters_a_word <= 5.7528:
       s += 0.085
      else:
       if final_score <= -3.3879:
        s += -0.034
       else:
        s += 0.019
    if year <= 0.0:
     s += -0.081
    else:
     if digits_2_above <= 0.0:
      if names_score <= -10.745:
       s += -0.034
      else:
       if shape <= 0.0:
        if sentences <= 0.0:
         s += 0.093
        else:
         s += 0.003
       else:
        if characters <= 33.5:
         s += 0.015
        else:
         s += -0.019
     else:
      if digits_2_above <= 4.5:
       s += -0.004
      else:
       s += -0.061
    if capitals <= 0.3374:
     if capitals <= 0.16473:
      if digits_1_below <= 9.5:
       if line_score <= -1.2211:
        s += 0.012
       else:
        if capitals_3_below <= 0.74457:
         s += -0.065
        else:
         s += 0.005
      else:
       s += 0.023
     else:
      if words_score <= -15.637:
       s += -0.044
      else:
       if links <= 0.32271:
        if line_score <= 1.7286:
         s += 0.086
        else:
         s += -0.010
       else:
        s += -0.013
    else:
     if outer_share <= 0.0059561:
      if capitals_1_below <= 0.63068:
       s += -0.130
      else:
       s += 0.009
     else:
      if line_score <= -1.0269:
       s += 0.056
      else:
       s += -0.025
    if year <= 0.0:
     s += -0.076
    else:
     if digits_1_above <= 4.5:
      if from_start <= -13.5:
       s += -0.037
      else:
       if level <= 0.0:
        if capitals_2_below <= 0.45584:
         s += 0.084
        else:
         s += 0.014
       else:
        if capitals <= 0.43095:
         s += 0.016
        else:
         s += -0.023
     else:
      s += -0.052
    if digits <= 4.5:
     s += -0.070
    else:
     if sentences <= 0.0:
      if headings_above <= 2.5:
       if headings_above <= 0.0:
        s += -0.005
       else:
        if digits_2_above <= 0.0:
         s += 0.086
        else:
         s += -0.016
      else:
       s += -0.038
     else:
      if capitals_3_below <= 0.039231:
       s += -0.000
      else:
       s += -0.062
    if digits <= 4.5:
     s += -0.066
    else:
     if in_article <= 0.0:
      if capitals_1_below <= 0.63068:
       if characters <= 17.5:
        s += 0.005
       else:
        s += -0.061
      else:
       s += 0.028
     else:
      if digits <= 7.5:
       if capitals_2_above <= 0.13423:
        if line_score <= -0.2299:
         s += 0.045
        else:
         s += -0.005
       else:
        s += -0.032
      else:
       s += 0.069
    if digits <= 4.5:
     s += -0.065
    else:
     if names_score <= -14.379:
      s += -0.074
     else:
      if digits_2_below <= 4.5:
       if final_score <= -0.23446:
        if level <= 0.0:
         if framed <= 0.0:
          s += 0.089
         else:
          s += -0.004
        else:
         s += -0.005
       else:
        s += -0.031
      else:
       s += -0.044
    if line_score <= -2.5588:
     if digits_3_below <= 3.5:
      if alike <= 1.5:
       if headings_above <= 0.0:
        s += 0.003
       else:
        s += 0.079
      else:
       s += -0.012
     else:
      s += -0.035
    else:
     if capitals_1_above <= 0.63068:
      if digits <= 11.5:
       if tag <= 10.5:
        if in_text <= -1e-35:
         if depth <= 10.5:
          s += 0.008
         else:
          s += -0.020
        else:
         if words <= 3.5:
          s += -0.016
         else:
          s += -0.088
       else:
        s += 0.006
      else:
       s += 0.031
     else:
      if year <= 0.0:
       s += -0.022
      else:
       s += 0.045
    if capitals_1_above <= 0.63068:
     if by_word <= 0.0:
      if characters <= 31.5:
       if capitals_1_below <= 0.1266:
        if final_score <= -4.3679:
         if capitals_2_above <= 0.037749:
          s += -0.070
         else:
          s += 0.011
        else:
         s += 0.007
       else:
        if digits_2_above <= 4.5:
         if words <= 2.5:
          s += -0.015
         else:
          s += 0.053
        else:
         s += -0.018
      else:
       if date_word <= 0.0:
        if digits <= 12.5:
         s += -0.088
        else:
         s += 0.002
       else:
        s += 0.008
     else:
      s += 0.035
    else:
     if digits <= 4.5:
      s += -0.020
     else:
      s += 0.045
    if digits <= 8.5:
     if letters_a_word <= 5.6705:
      if from_start <= -12.5:
       if outer_share <= 0.0:
        if line_score <= -3.9019:
         s += 0.004
        else:
         s += -0.056
       else:
        s += 0.011
      else:
       if level <= 0.0:
        if year <= 0.0:
         s += -0.024
        else:
         s += 0.056
       else:
        s += -0.035
     else:
      if outer_share <= 0.99893:
       if seams <= 0.0:
        if line_score <= -3.9019:
         s += 0.005
        else:
         s += -0.084
       else:
        s += 0.008
      else:
       s += 0.005
    else:
     if letters_a_word <= 6.6479:
      s += 0.068
     else:
      s += -0.013
    if capitals_1_above <= 0.57418:
     if digits <= 11.5:
      if capitals_1_below <= 0.16473:
       if final_score <= -4.7043:
        s += -0.115
       else:
        if final_score <= -2.3767:
         if capitals <= 0.12061:
          s += -0.017
         else:
          s += 0.021
        else:
         if by_word <= 0.0:
          s += -0.036
         else:
          s += 0.006
      else:
       if capitals <= 0.40313:
        if capitals <= 0.32946:
         if away <= 5.5:
          s += -0.028
         else:
          s += 0.014
        else:
         s += 0.027
       else:
        s += -0.033
     else:
      s += 0.029
    else:
     if digits <= 4.5:
      s += -0.021
     else:
      s += 0.061
    if clock <= 0.0:
     if capitals_1_above <= 0.63068:
      if capitals_1_above <= 0.050641:
       if letters_a_word <= 5.0119:
        if headings_above <= 0.0:
         s += -0.013
        else:
         if digits <= 5.5:
          s += -0.008
         else:
          s += 0.050
       else:
        if outer_tag <= 2.5:
         if by_word <= 0.0:
          s += -0.062
         else:
          s += 0.014
        else:
         s += 0.023
      else:
       s += -0.067
     else:
      if alike <= 2.5:
       if year <= 0.0:
        s += -0.013
       else:
        s += 0.037
      else:
       s += -0.021
    else:
     if in_article <= 0.0:
      s += -0.008
     else:
      s += 0.053
    if commas <= 0.0:
     if date_word_1_below <= 0.0:
      if date_word <= 0.0:
       if away <= 2.5:
        if digits <= 7.5:
         s += -0.038
        else:
         s += 0.031
       else:
        s += -0.084
      else:
       s += 0.017
     else:
      s += 0.019
    else:
     if headings_above <= 1.5:
      if capitals_3_below <= 0.0723:
       s += 0.072
      else:
       if capitals_3_below <= 0.18301:
        s += -0.046
       else:
        if words <= 4.5:
         s += 0.033
        else:
         s += -0.018
     else:
      if words_score <= -4.9083:
       s += -0.051
      else:
       if line_score <= -1.4127:
        s += 0.037
       else:
        s += -0.018
    if final_score <= -4.1507:
     if capitals_3_below <= 0.40455:
      if digits_1_below <= 0.0:
       if capitals_1_above <= 0.45584:
        s += -0.076
       else:
        s += 0.007
      else:
       if from_start <= -2.5:
        s += 0.023
       else:
        s += -0.015
     else:
      if tag <= 2.5:
       s += 0.034
      else:
       s += -0.019
    else:
     if words_score <= 0.61808:
      if from_start <= 2.5:
       if digits_2_above <= 4.5:
        if line_score <= 1.97:
         s += 0.083
        else:
         s += 0.000
       else:
        s += -0.008
      else:
       s += -0.007
     else:
      if in_text <= 0.51087:
       s += 0.014
      else:
       s += -0.047
    if from_start <= -1e-35:
     if from_start <= -6.5:
      if final_score <= -3.8644:
       if line_score <= -2.1504:
        s += -0.007
       else:
        s += -0.081
      else:
       if tag <= 3.5:
        s += 0.035
       else:
        s += -0.017
     else:
      if digits <= 5.5:
       s += -0.019
      else:
       if final_score <= -2.5505:
        s += 0.082
       else:
        s += 0.003
    else:
     if depth <= 5.5:
      s += 0.014
     else:
      if date_word <= 0.0:
       if by_word <= 0.0:
        if digits <= 11.5:
         s += -0.086
        else:
         s += 0.000
       else:
        s += 0.006
      else:
       s += 0.013
    if digits <= 5.5:
     if by_word <= 0.0:
      if date_word <= 0.0:
       if capitals_1_above <= 0.74342:
        s += -0.057
       else:
        if capitals_1_above <= 0.75338:
         s += 0.003
        else:
         s += -0.007
      else:
       s += 0.005
     else:
      s += 0.011
    else:
     if from_start <= -1e-35:
      if from_start <= -6.5:
       if names_score <= -5.4982:
        s += -0.033
       else:
        s += 0.015
      else:
       if characters <= 46.5:
        s += 0.080
       else:
        s += 0.007
     else:
      if capitals_1_above <= 0.21525:
       s += -0.047
      else:
       s += 0.012
    if capitals <= 0.38549:
     if words <= 8.5:
      if year <= 0.0:
       s += -0.030
      else:
       if line_score <= -3.3182:
        s += 0.001
       else:
        s += 0.064
     else:
      if digits <= 17.5:
       if outer_tag <= 0.0:
        s += 0.006
       else:
        if line_score <= -1.8562:
         s += 0.001
        else:
         s += -0.057
      else:
       s += 0.010
    else:
     if outer_share <= 0.0059561:
      if capitals_1_below <= 0.45584:
       if capitals <= 0.65942:
        s += -0.112
       else:
        s += 0.002
      else:
       s += 0.015
     else:
      if line_score <= -1.2211:
       s += 0.030
      else:
       s += -0.016
    if alike <= 1.5:
     if end <= 5.5:
      if capitals_1_above <= 0.50806:
       if headings_above <= 5.5:
        if tag <= 10.5:
         if by_word <= 0.0:
          if in_text <= -1e-35:
           s += 0.004
          else:
           if capitals_3_below <= 0.97059:
            s += -0.078
           else:
            s += 0.001
         else:
          s += 0.007
        else:
         s += 0.015
       else:
        s += 0.014
      else:
       if characters <= 94.5:
        s += 0.032
       else:
        s += -0.008
     else:
      if headings_above <= 0.0:
       s += 0.003
      else:
       s += 0.064
    else:
     if in_text <= -1e-35:
      s += 0.000
     else:
      s += -0.068
    if digits <= 7.5:
     if line_score <= -3.9019:
      s += 0.021
     else:
      if words <= 3.5:
       if names_score <= -4.9787:
        if in_article <= 0.0:
         s += -0.038
        else:
         s += 0.011
       else:
        s += 0.021
      else:
       if capitals_3_below <= 0.89444:
        if links <= 0.58899:
         if capitals_1_below <= 0.71652:
          if name_2_above <= 0.0:
           s += -0.080
          else:
           s += 0.004
         else:
          s += 0.002
        else:
         s += 0.008
       else:
        s += 0.012
    else:
     if sentences <= 0.0:
      if capitals_2_below <= 0.21525:
       s += 0.059
      else:
       s += 0.001
     else:
      s += -0.013
    if commas <= 0.0:
     if in_text <= -1e-35:
      if letters_a_word <= 4.0114:
       s += -0.030
      else:
       s += 0.040
     else:
      if clock_1_below <= 0.0:
       if digits <= 12.5:
        if by_word_1_above <= 0.0:
         if capitals_2_below <= 0.97059:
          s += -0.091
         else:
          s += -0.007
        else:
         s += 0.004
       else:
        s += 0.008
      else:
       s += 0.022
    else:
     if line_score <= 1.1204:
      if words_score <= -9.7015:
       s += -0.026
      else:
       if digits_2_above <= 5.5:
        if words_score <= 0.61808:
         s += 0.058
        else:
         s += -0.007
       else:
        s += -0.020
     else:
      s += -0.038
    if digits <= 7.5:
     if capitals_1_below <= 0.57418:
      if by_word_1_above <= 0.0:
       if outer_share <= 0.98861:
        if capitals_3_below <= 0.83974:
         if depth <= 4.5:
          s += 0.005
         else:
          if share <= 0.96689:
           s += -0.072
          else:
           s += 0.001
        else:
         s += 0.004
       else:
        s += 0.006
      else:
       s += 0.019
     else:
      if from_start <= -1e-35:
       if digits <= 4.5:
        s += -0.009
       else:
        s += 0.044
      else:
       s += -0.016
    else:
     if links <= 0.0:
      if from_start <= -4.5:
       s += 0.006
      else:
       s += 0.066
     else:
      s += -0.003
    if digits_1_above <= 4.5:
     if digits <= 4.5:
      s += -0.043
     else:
      if final_score <= -4.1507:
       if line_score <= -1.6175:
        s += 0.021
       else:
        s += -0.037
      else:
       if digits_2_above <= 0.0:
        if level <= 0.0:
         if capitals <= 0.16473:
          s += 0.004
         else:
          s += 0.070
        else:
         s += 0.005
       else:
        s += -0.015
    else:
     if words <= 3.5:
      s += -0.002
     else:
      s += -0.060
    if end <= 5.5:
     if outer_share <= 0.99893:
      if capitals_1_above <= 0.50806:
       if clock_1_below <= 0.0:
        if by_word_1_above <= 0.0:
         if words_score <= -11.752:
          s += 0.001
         else:
          s += -0.084
        else:
         s += 0.003
       else:
        s += 0.014
      else:
       if digits <= 4.5:
        s += -0.014
       else:
        s += 0.016
     else:
      if characters <= 84.5:
       s += 0.030
      else:
       s += -0.011
    else:
     if capitals <= 0.40313:
      if letters_a_word <= 4.3431:
       s += 0.003
      else:
       s += 0.059
     else:
      if in_article <= 0.0:
       s += -0.039
      else:
       s += 0.021
    if capitals_2_above <= 0.18301:
     if names_score <= -6.8748:
      if in_article <= 0.0:
       s += -0.049
      else:
       s += 0.014
     else:
      if digits <= 4.5:
       s += -0.026
      else:
       if words <= 9.5:
        s += 0.058
       else:
        if in_text <= 0.65476:
         s += 0.015
        else:
         s += -0.022
    else:
     if clock <= 0.0:
      if names_score <= -2.4969:
       if level <= 0.0:
        if words <= 6.5:
         s += -0.088
        else:
         s += -0.005
       else:
        s += 0.009
      else:
       if words <= 4.5:
        s += 0.016
       else:
        s += -0.016
     else:
      s += 0.018
    return s
