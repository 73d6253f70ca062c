from __future__ import annotations
from article_parse.profiles import Profile
from article_parse._learn._pages import *
from article_parse._learn._marks import *
from article_parse._learn._lines import *
from article_parse._learn._paths import *
def learn_profile(dumps, name="x", verbose=False):
    pages=observe_pages(dumps)
    n=len({p.article for p in pages})
    least=max(2, -(-n//5))
    lines=gather(pages, least)
    marks=find_marks(pages, lines)
    s=line_cues(pages,lines,marks)
    pc=path_cues(pages,lines)
    s=list({x.cue.pattern:x for x in s}.values())
    cues=[x.cue for x in s if x.cue.text is not None]+[x.cue for x in s if x.cue.text is None]
    kept=[]
    for c in cues+[x.cue for x in pc]:
        if not any(k.shadows(c) for k in kept): kept.append(c)
    if verbose:
        print(n, len(lines), marks)
        for c in kept: print('Cue',c.sight,c.role,c.starts_article,c.ends_article)
    return Profile(name=name, cues=kept)
