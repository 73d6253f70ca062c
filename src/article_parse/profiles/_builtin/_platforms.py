"""Platforms that many publishers use: what their programs print around an article, whoever wrote it."""

from __future__ import annotations

from article_parse._roles import Role
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue, Signature

__all__ = ["BLOGGER", "GHOST", "MEDIUM", "SUBSTACK", "WORDPRESS"]

WORDPRESS = Profile(
    name="wordpress",
    publisher="WordPress",
    platform=True,
    domains=["wordpress.com"],
    signatures=[
        Signature(pattern="WordPress(.com| #*|)", where="generator", weight=3),
        Signature(pattern="Proudly powered by WordPress( *|)", weight=3),
        Signature(pattern="Blog at WordPress.com(.|)", weight=3),
        Signature(pattern="Create a free website or blog at WordPress.com(.|)", weight=3),
    ],
    # human_time_diff() and its words, with WordPress's own rounding.
    formatter="wordpress",
    cues=[
        # Classes that its own functions print, whatever the theme: comment_form(), comments_template(), widgets, Jetpack.
        Cue(path="#respond", role=Role.COMMENTS),
        Cue(path="ol.comment-list", role=Role.COMMENTS),
        Cue(path="ol.commentlist", role=Role.COMMENTS),
        Cue(path=".comments-area", role=Role.COMMENTS),
        Cue(path="[class*=sharedaddy]", role=Role.SHARE),
        Cue(path=".jp-relatedposts", role=Role.RELATED),
        Cue(path="nav.post-navigation", role=Role.NAVIGATION),
        Cue(path="nav.posts-navigation", role=Role.NAVIGATION),
        Cue(pattern="Blog at WordPress.com(.|)", role=Role.LEGAL),
        Cue(pattern="Proudly powered by WordPress", role=Role.LEGAL),
        Cue(pattern="Like Loading...", role=Role.SHARE),
    ],
)

SUBSTACK = Profile(
    name="substack",
    publisher="Substack",
    platform=True,
    domains=["substack.com"],
    signatures=[
        Signature(pattern="Substack is the home for great (culture|writing)", weight=3),
        Signature(pattern="Start (your Substack|writing|Writing)((| )Get the app|)", weight=1),
        Signature(pattern="Discussion about this post", weight=1.5),
        Signature(pattern="Ready for more?", weight=1),
        Signature(pattern="© # *(∙|·)*Privacy*Terms*Collection notice", weight=3),
        Signature(pattern="Share this post", weight=1),
        Signature(pattern="Expand full comment", weight=1),
        Signature(pattern="No posts", weight=1),
    ],
    cues=[
        Cue(path=".subscription-widget-wrap", role=Role.NEWSLETTER),
        Cue(path=".subscription-widget-wrap-editor", role=Role.NEWSLETTER),
        Cue(path=".subscribe-widget", role=Role.NEWSLETTER),
        Cue(path="#discussion", role=Role.COMMENTS),
        Cue(pattern="*('|’)s avatar", role=Role.ALT_TEXT),
        Cue(pattern="Share this post", role=Role.SHARE),
        Cue(pattern="Discussion about this post", role=Role.COMMENTS, starts_section=True),
        Cue(pattern="Expand full comment", role=Role.COMMENTS),
        Cue(pattern="# more comments(...|…)", role=Role.COMMENTS),
        Cue(pattern="No posts", role=Role.RELATED),
        Cue(pattern="Ready for more?", role=Role.NEWSLETTER, starts_section=True),
        Cue(pattern="Thanks for reading *! Subscribe for free to receive new posts and support my work.", role=Role.NEWSLETTER),
        Cue(pattern="Start (your Substack|writing|Writing)((| )Get the app|)", role=Role.NAVIGATION),
        Cue(pattern="Substack is the home for great (culture|writing)", role=Role.LEGAL),
    ],
)

MEDIUM = Profile(
    name="medium",
    publisher="Medium",
    platform=True,
    domains=["medium.com"],
    signatures=[
        Signature(pattern="Medium", where="publisher", weight=3),
        Signature(pattern="Open in app", weight=1.5),
        Signature(pattern="Member-only story", weight=1.5),
        Signature(pattern="Recommended from Medium", weight=3),
        Signature(pattern="See more recommendations", weight=1),
        Signature(pattern="Text to speech", weight=1),
        Signature(pattern="See all from *", weight=0.5),
    ],
    cues=[
        Cue(pattern="Open in app", role=Role.NAVIGATION),
        Cue(pattern="Member-only story", role=Role.PAYWALL),
        Cue(pattern="(#|#.#)(K|M|) Followers", role=Role.AUTHOR_BIO),
        Cue(pattern="Follow", role=Role.SHARE),
        Cue(pattern="Listen", role=Role.MEDIA),
        Cue(pattern="Text to speech", role=Role.NAVIGATION),
        Cue(pattern="More from *", role=Role.RELATED, starts_section=True),
        Cue(pattern="Recommended from Medium", role=Role.RELATED, starts_section=True),
        Cue(pattern="See more recommendations", role=Role.RELATED),
    ],
)

GHOST = Profile(
    name="ghost",
    publisher="Ghost",
    platform=True,
    domains=["ghost.io"],
    signatures=[
        Signature(pattern="Ghost #(.*|)", where="generator", weight=3),
        Signature(pattern="Powered by Ghost", weight=3),
        Signature(pattern="Published with Ghost", weight=3),
    ],
    cues=[
        # Cards of the editor, the same in every theme, and the parts of its own themes.
        Cue(path=".kg-signup-card", role=Role.NEWSLETTER),
        Cue(path=".kg-email-cta", role=Role.NEWSLETTER),
        Cue(path="#ghost-comments-root", role=Role.COMMENTS),
        Cue(path=".gh-comments", role=Role.COMMENTS),
        Cue(path=".gh-subscribe", role=Role.NEWSLETTER),
        Cue(path=".gh-readmore", role=Role.RELATED),
        Cue(path=".gh-footer", role=Role.LEGAL),
        Cue(path=".gh-article-excerpt", role=Role.SUBTITLE),
        Cue(pattern="Powered by Ghost", role=Role.LEGAL),
        Cue(pattern="Published with Ghost", role=Role.LEGAL),
    ],
)

BLOGGER = Profile(
    name="blogger",
    publisher="Blogger",
    platform=True,
    domains=["blogger.com", "blogspot.com"],
    signatures=[
        Signature(pattern="(B|b)logger", where="generator", weight=3),
        Signature(pattern="(* theme. |)Powered by Blogger(.|)", weight=3),
        Signature(pattern=r"Subscribe to: Post Comments \(Atom\)", weight=3),
    ],
    cues=[
        # Widgets and parts of posts that its templates are made of.
        Cue(path="#comments", role=Role.COMMENTS),
        Cue(path="#blog-pager", role=Role.NAVIGATION),
        Cue(path=".post-share-buttons", role=Role.SHARE),
        Cue(path=".post-feeds", role=Role.NAVIGATION),
        Cue(path=".blog-feeds", role=Role.NAVIGATION),
        Cue(path="#navbar", role=Role.NAVIGATION),
        Cue(pattern="Email This(| )BlogThis!((| )Share to *|)", role=Role.SHARE),
        Cue(pattern="(Newer|Older) Post(s|)", role=Role.NAVIGATION),
        Cue(pattern="Post a Comment", role=Role.COMMENTS, starts_section=True),
        Cue(pattern=r"Subscribe to: * \(Atom\)", role=Role.NAVIGATION),
        Cue(pattern="Report Abuse", role=Role.LEGAL),
        Cue(pattern="(* theme. |)Powered by Blogger(.|)", role=Role.LEGAL),
    ],
)
