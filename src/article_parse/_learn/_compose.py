from __future__ import annotations
import re
from article_parse._roles import Role
from article_parse.profiles import Cue, Profile
from article_parse._learn._pages import *
from article_parse._learn._marks import *
from collections import Counter

_META=re.compile(r"([.^$*+?{}\[\]\\|()])")
def _escape(t): return _META.sub(r"\\\1", t)
def pattern_of(line):
    digits=[re.findall(r"[0-9]+", t) for t in line.texts]
    parts=line.shape
    text=line.texts[0]
    out=[];pos=0
    for i,m in enumerate(re.finditer(r"[0-9]+", text)):
        out.append(_escape(text[pos:m.start()])); pos=m.end()
        vals={d[i] for d in digits}
        if len(vals)==1 and not re.fullmatch(r"(?:19|20)\d\d", m.group()): out.append(m.group())
        elif all(len(v)==4 for v in vals): out.append(r"\d{4}")
        else: out.append(r"\d{1,%d}"%min(20,max(map(len,vals))+2))
    out.append(_escape(text[pos:]))
    p="".join(out)
    if len(p)>300:
        cut=text[:200].rsplit(" ",1)[0]
        p=re.sub("[0-9]+",r"\\d{1,9}",_escape(cut))+".*"
    return p
def learn_profile(dumps, name="x", verbose=False):
    pages=observe_pages(dumps)
    n=len({p.article for p in pages})
    least=max(2, -(-n//5))
    lines=gather(pages, least)
    marks=find_marks(pages, lines)
    cues=[]
    for shape,line in lines.items():
        st,en=shape in marks.starts, shape in marks.ends
        role,_=line.roles.most_common(1)[0]
        meta=sum(c for r,c in line.roles.items() if r.is_metadata)
        body=sum(c for r,c in line.roles.items() if r.is_body)
        total=line.roles.total()
        if meta and not (st or en): continue
        nb=[(r,c) for r,c in line.roles.most_common() if not r.is_body and not r.is_metadata]
        boiler = nb[0][0] if nb else Role.BOILERPLATE
        if line.words<6 and body*2>total:
            near=0
            for i,k in line.places:
                s=pages[i].shapes
                near+= (k>0 and s[k-1] in lines) or (k+1<len(s) and s[k+1] in lines)
            if near<0.8*total and shape not in marks.starts and shape not in marks.ends: continue
        if meta: continue
        cues.append(Cue(pattern=pattern_of(line), role=boiler, starts_article=st, ends_article=en))
    if verbose:
        print(n, len(lines), marks)
        for c in cues: print(c)
    return Profile(name=name, cues=cues)
