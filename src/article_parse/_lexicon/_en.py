"""English."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["EN"]

EN = Lexicon(
    language="en",
    stop_words=frozenset(
        "the of and to in that is was for it with as his her he she on be at by this had not are but from or have an they "
        "which one you were all their there been if more when will would who so what up out than into them can its our "
        "has said we could after over only about most some these two may then do first any my now such like".split()
    ),
    by_words={
        "by": "author", "written by": "author", "words by": "author", "text by": "author", "story by": "author",
        "reported by": "author", "reporting by": "author", "posted by": "author", "published by": "author",
        "author": "author", "authors": "author", "analysis by": "author", "an analysis by": "author", "opinion by": "author", "comment by": "author", "commentary by": "author",
        "essay by": "author", "review by": "author", "interview by": "author", "column by": "author", "feature by": "author",
        "guest post by": "author", "guest column by": "author", "guest article by": "author", "a guest post by": "author",
        "article by": "author", "article written by": "author", "post written by": "author", "post by": "author", "contributed by": "author", "submitted by": "author", "compiled by": "author",
        "authored by": "author", "penned by": "author", "report by": "author",
        "words and photos by": "author", "words and photographs by": "author", "words and pictures by": "author",
        "story and photos by": "author", "text and photos by": "author", "words photos by": "author",
        "edited by": "editor", "editing by": "editor", "reviewed by": "editor", "medically reviewed by": "editor",
        "expert reviewed by": "editor", "clinically reviewed by": "editor", "technically reviewed by": "editor",
        "legally reviewed by": "editor", "fact checked by": "editor", "fact check by": "editor", "fact checking by": "editor",
        "facts checked by": "editor", "verified by": "editor", "approved by": "editor", "proofread by": "editor",
        "photos by": "photographer", "photographs by": "photographer", "photography by": "photographer",
        "translated by": "translator",
    },
    and_words=frozenset({"and", "with"}),
    job_words=frozenset(
        "editor reporter correspondent writer columnist journalist staff contributor contributing freelance bureau chief "
        "producer critic analyst fellow professor senior associate deputy assistant political business science health "
        "technology education environment sports foreign diplomatic international news founder co-founder cofounder ceo".split()
    ),
    date_words=frozenset({"published online", "first published online", "available online", "published", "published on", "updated", "updated on", "posted", "posted on", "last updated", "last updated on"}),
    read_words=frozenset({"read", "of reading", "reading", "reading time", "read time", "time to read", "to read"}),
    minute_words=frozenset({"min", "mins", "minute", "minutes"}),
    phrases={
        Role.NAVIGATION: (
            "skip to content | skip to main content | skip to navigation | skip to search | jump to content | menu | "
            "home | homepage | search | close | close menu | open menu | main menu | main navigation | navigation | "
            "toggle navigation | sections | all sections | topics | latest | trending | most read | most popular | "
            "news | sport | sports | business | politics | opinion | culture | lifestyle | world | science | "
            "technology | health | entertainment | travel | video | videos | photos | podcasts | weather | games | "
            "more | see all | view all | show all | back to top | back | next | previous | previous post | next post | "
            "next article | previous article | explore | about | about us | contact | contact us | advertise | "
            "advertise with us | careers | jobs | help | help center | support | faq | site map | sitemap | rss | "
            "rss feeds | archive | archives | follow us | follow us on | find us on social media | "
            "miscellaneous links | social media | our apps | download our app | get the app | app store | "
            "google play | press | press room | newsroom | mobile apps | english | language | edition | events | "
            "shop | store | membership | about the author archive | load more | show more | read more | more stories | "
            "download the app | download app | download our mobile app | get our app | latest news | latest stories | "
            "top stories | read full story | read full article | continue reading | full story | "
            "stay connected with us | connect with us | follow us on social media | about this site | get in touch | "
            "final edition | late edition | first edition | early edition | print edition | city edition | "
            "national edition | for immediate release | view more | see more | show less | breaking news"
        ),
        Role.SHARE: (
            "share | share this | share this article | share this story | share this post | share on facebook | "
            "share on twitter | share on x | share on linkedin | share on whatsapp | share via email | "
            "share by email | share article | share link | facebook | twitter | x | linkedin | whatsapp | reddit | "
            "pinterest | telegram | instagram | youtube | tiktok | threads | bluesky | flipboard | email | e mail | "
            "mail | messenger | copy link | link copied | copied | print | print this page | save | save article | "
            "save for later | bookmark | like | likes | follow | following | tweet | pin | pin it | gift | "
            "gift article | gift this article | share options | sharing options | reprints | send | clap | "
            "listen share | snapchat | tumblr | add us on google | add as preferred source on google | shares | "
            "share on bluesky | share on threads | share on reddit | share on telegram | share via whatsapp | "
            "share on messenger | copy url | print article | email this article | email article | send to a friend"
        ),
        Role.ADVERT: (
            "advertisement | advertisements | ad | ads | advert | sponsored | sponsored content | sponsored by | "
            "promoted | promoted content | paid content | paid post | partner content | "
            "story continues below advertisement | article continues below advertisement | "
            "article continues after advertisement | continue reading below | scroll to continue | scroll for more | "
            "advertisement scroll to continue | advertising | ad feedback | "
            "this advertisement has not loaded yet but your article continues below | skip advertisement | skip ad | "
            "paid partnership | partner story | in partnership with | article continues below | "
            "story continues below | sponsored post | sponsored story | from our sponsor | from our sponsors | "
            "remove ads | report this ad | advertisement story continues below"
        ),
        Role.COOKIE: (
            "accept | accept all | accept cookies | accept all cookies | reject | reject all | decline | "
            "manage cookies | manage preferences | cookie settings | cookie preferences | manage options | "
            "i accept | i agree | got it | necessary cookies only | allow all"
        ),
        Role.NEWSLETTER: (
            "newsletter | newsletters | newsletter sign up | newsletter signup | sign up | "
            "subscribe to our newsletter | sign up for our newsletter | sign up to our newsletter | "
            "get our newsletter | join our newsletter | your email | your email address | email address | "
            "enter your email | enter your email address | stay informed | stay connected | subscribe to newsletter | "
            "newsletter subscription | sign up now | email newsletter | email newsletters | daily newsletter"
        ),
        Role.PAYWALL: (
            "subscribe | subscribe now | subscribe today | subscriptions | subscription | log in | login | log out | "
            "sign in | sign out | register | create account | create an account | my account | account | "
            "become a member | join | join now | join us | donate | donate now | support us | already a subscriber | "
            "already a member | already have an account | this article is for subscribers only | subscribers only | "
            "for subscribers | upgrade | get started | start free trial | try for free | profile | my profile | "
            "open in app"
        ),
        Role.COMMENTS: (
            "comment | add a comment | add comment | post a comment | post comment | leave a comment | "
            "write a comment | view comments | show comments | read comments | hide comments | join the conversation | "
            "join the discussion | start the conversation | reply | report | sign in to comment | log in to comment | "
            "there are no comments for this story | be the first to respond and start the conversation | "
            "be the first to comment | no comments yet | no comments | comments are closed | cancel reply | newest | "
            "oldest | sort by | most liked | leave comment | see comments | view all comments | show all comments | "
            "load comments | load more comments | write a reply | leave your comment | write your comment"
        ),
        Role.READER_INSIGHTS: (
            "be the first to share your insights about this piece | how does it work | add your insights | "
            "nice work | top insight | top insights"
        ),
        Role.LEGAL: (
            "privacy | privacy policy | privacy notice | terms | terms of use | terms of service | "
            "terms and conditions | terms conditions | cookie policy | cookies | cookie notice | "
            "do not sell my personal information | do not sell or share my personal information | "
            "your privacy choices | accessibility | accessibility statement | imprint | disclaimer | copyright | "
            "all rights reserved | corrections | editorial guidelines | code of ethics | ethics policy | legal | "
            "ad choices | adchoices | privacy settings | modern slavery act | complaints | user agreement | "
            "california notice | licensing | all rights reserved worldwide | community guidelines | comment policy | "
            "comments policy | cookie consent | cookie statement | privacy statement | privacy center | "
            "legal notices | editorial policy | republish this article | terms of sale"
        ),
        Role.MEDIA: (
            "listen | listen to this article | listen to article | listen to this story | listen now | watch | "
            "watch now | play | pause | play video | mute | unmute | fullscreen | view gallery | open gallery | "
            "gallery | image | next image | previous image | enlarge | enlarge this image | toggle caption | "
            "hide caption | open image modal | loading | your browser does not support the audio element | "
            "your browser does not support the video tag | transcript | view image in fullscreen | image gallery | "
            "audio | speed | volume | listen to this story now | play audio | listen to this article now | "
            "your browser does not support audio | playback speed | photo gallery | watch video | watch the video"
        ),
    },
    prefixes={
        Role.RELATED: (
            "read more | read also | also read | read next | see also | related story | more on | more from | "
            "watch more | don t miss | recommended reading | also see | more coverage | you might also like | "
            "editor s pick | must read"
        ),
        Role.ADVERT: (
            "as an amazon associate | this post contains affiliate | this article contains affiliate | "
            "we may earn a commission | we may receive a commission | affiliate disclosure | "
            "this content is sponsored"
        ),
        Role.COOKIE: (
            "we use cookies | this site uses cookies | this website uses cookies | by continuing to use this | "
            "by clicking accept | we and our partners | we value your privacy | your privacy is important | "
            "by using this site you"
        ),
        Role.NEWSLETTER: (
            "sign up for | sign up to | subscribe to our | subscribe for | get the latest | get our | get daily | "
            "join our mailing | by signing up | by subscribing | by submitting | by entering your email | "
            "delivered to your inbox | stay up to date with | never miss a | thanks for signing up | "
            "thank you for signing up | thank you for subscribing"
        ),
        Role.PAYWALL: (
            "to continue reading | subscribe to read | subscribe to continue | this article is reserved for | "
            "you have reached your | you ve reached your | this content is for subscribers | please log in | "
            "please sign in | register for free to | sign in to"
        ),
        Role.LEGAL: (
            "copyright | all rights reserved | all content copyright | this site is protected by recaptcha | "
            "by using this website you | this material may not be published | use of this site constitutes | "
            "no part of this | reproduction in whole | powered by | this article was originally published | "
            "this article was first published | this article originally appeared | this article first appeared | "
            "this story was originally published | this story was first published | this story originally appeared | "
            "this story first appeared | this post originally appeared | this post was originally published | "
            "this piece was originally published | this essay was originally published"
        ),
        Role.COMMENTS: (
            "leave a reply | your email address will not be | required fields are marked | "
            "save my name email | log in to leave | you must be logged in | please be respectful | "
            "we moderate comments | sign in to join"
        ),
        Role.SHARE: (
            "share on | share via | share to | click to share | follow us on | follow on | like us on | tweet this | "
            "opens in new window"
        ),
        Role.MEDIA: (
            "listen to this | listen to the | your browser does not support | video player is loading | "
            "getty images video | this is a modal window | beginning of dialog window | javascript is disabled | "
            "please enable javascript"
        ),
        Role.NAVIGATION: (
            "skip to | back to | go to | jump to | you are here | page not found | filed under"
        ),
    },
    openers={
        Role.COMMENTS: (
            "comments | leave a reply | discussion | discussion about this post | join the conversation | "
            "reader comments | responses | what do you think | conversation | leave a comment | post a comment | "
            "have your say | view comments"
        ),
        Role.READER_INSIGHTS: (
            "reader insights"
        ),
        Role.AUTHOR_BIO: (
            "about the author | about the authors | about the creator | about the writer | written by | "
            "about author | more about the author"
        ),
        Role.RELATED: (
            "related | related articles | related stories | related posts | related content | related news | "
            "related topics | you may also like | you might also like | you may like | you may also enjoy | "
            "recommended | recommended for you | recommended stories | recommended articles | more from author | "
            "more like this | keep reading | up next | read next | what to read next | more stories | more news | "
            "latest news | latest stories | latest articles | latest posts | recent posts | top stories | "
            "most read | most popular | most viewed | trending | trending now | popular posts | popular now | "
            "editor s picks | editors picks | from our partners | from the web | around the web | "
            "sponsored stories | promoted stories | in other news | more to explore | don t miss | "
            "in case you missed it | suggested for you | other stories | more in this section | read also | "
            "further reading | you may have missed | similar articles | similar posts | other articles | next up | "
            "featured"
        ),
        Role.NEWSLETTER: (
            "sign up for our newsletter | subscribe to our newsletter | newsletter signup | get our newsletter | "
            "stay in the loop | ready for more"
        ),
        Role.NAVIGATION: (
            "find us on social media | miscellaneous links | follow us | quick links | site map | sitemap | "
            "company | categories | connect with us"
        ),
        Role.LEGAL: (
            "legal | legal notice"
        ),
    },
    telltales=(
        (frozenset({"newsletter", "subscribe"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "sign"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "inbox"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "email"}), Role.NEWSLETTER),
        (frozenset({"newsletters", "inbox"}), Role.NEWSLETTER),
        (frozenset({"stories", "inbox"}), Role.NEWSLETTER),
        (frozenset({"privacy", "policy", "terms"}), Role.LEGAL),
        (frozenset({"rights", "reserved"}), Role.LEGAL),
        (frozenset({"cookies", "privacy"}), Role.COOKIE),
        (frozenset({"cookies", "accept"}), Role.COOKIE),
        (frozenset({"cookies", "experience"}), Role.COOKIE),
        (frozenset({"cookies", "consent"}), Role.COOKIE),
        (frozenset({"affiliate", "commission"}), Role.ADVERT),
        (frozenset({"affiliate", "links"}), Role.ADVERT),
        (frozenset({"subscribe", "unlimited"}), Role.PAYWALL),
        (frozenset({"subscriber", "sign"}), Role.PAYWALL),
        (frozenset({"comments", "moderated"}), Role.COMMENTS),
        (frozenset({"subscribe", "podcast"}), Role.NEWSLETTER),
    ),
    credit_words=frozenset(
        "photo photos photograph photography photographer image images picture pictures illustration credit getty unsplash pexels "
        "pixabay shutterstock istock alamy afp reuters epa flickr wikimedia courtesy handout adobestock depositphotos".split()
    ),
    section_words=frozenset(
        "news | sport | sports | business | politics | opinion | culture | lifestyle | world | science | "
        "technology | health | entertainment | travel | weather | video | games | events".split(" | ")
    ),
    update_words=frozenset({"updated", "updated on", "last updated", "last updated on"}),
    credit_labels=frozenset({
        "photo", "photos", "photograph", "photographs", "photographer", "photo credit", "image", "images", "image credit", "picture",
        "pictures", "illustration", "credit", "graphic", "courtesy", "source",
    }),
    by_labels={
        "byline": "author", "writer": "author", "writers": "author", "words": "author", "text": "author", "reporter": "author",
        "reporters": "author", "contributor": "author", "creator": "author", "photographs": "photographer",
        "photography": "photographer", "reviewer": "editor", "medical reviewer": "editor", "reviewed": "editor",
        "translator": "translator", "translation": "translator",
    },
    place_words=frozenset({"in", "for", "from", "at"}),
    agencies=frozenset({
        "reuters", "ap", "associated press", "the associated press", "bloomberg", "upi", "pa", "pa media", "press association", "aap",
        "ians", "pti", "ani", "press trust of india", "canadian press", "the canadian press", "afp", "epa", "xinhua", "interfax", "tass",
        "kyodo", "kyodo news", "jiji press", "yonhap", "dow jones newswires",
    }),
    tag_words=frozenset({"tags", "tag", "topics", "topic", "tagged", "tagged in", "tagged with", "keywords", "filed under", "in this story", "more on", "labels"}),
    other_date_words=frozenset({"received", "accepted", "received in revised form", "manuscript received", "received on", "accepted on", "revised manuscript received", "article received"}),
)
