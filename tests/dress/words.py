"""The word banks that generated articles are composed from: our own, and no name of a real person."""

from __future__ import annotations

ADJECTIVES = (
    "old", "narrow", "public", "quiet", "northern", "long-promised", "wooden", "municipal", "half-finished",
    "ordinary", "steep", "costly", "small", "forgotten", "early", "local", "new", "patient", "flooded", "summer",
)  # fmt: skip
NOUNS = (
    "weir", "bridge", "ferry", "orchard", "library", "harbour", "bakery", "tram line", "market", "school", "mill",
    "lighthouse", "valley", "archive", "greenhouse", "quarry", "footpath", "reservoir", "station", "workshop",
    "chapel", "survey", "budget", "timetable", "map", "contract", "festival", "clock", "roof", "garden",
)  # fmt: skip
PEOPLE = (
    "engineers", "residents", "the mayor", "two teachers", "the council", "volunteers", "farmers", "a retired pilot",
    "historians", "shopkeepers", "the ferryman", "students", "officials", "the neighbours", "critics",
)  # fmt: skip
VERBS = (
    "repaired", "measured", "closed", "defended", "rebuilt", "questioned", "painted", "abandoned", "reopened",
    "documented", "sold", "inspected", "photographed", "remembered", "described", "voted for", "argued about",
)  # fmt: skip
PLACES = (
    "above the town", "behind the station", "near the river", "on the eastern shore", "at the edge of the forest",
    "across the border", "in the old quarter", "under the viaduct", "between two villages", "along the canal",
)  # fmt: skip
# Some open like a byline, a date or a share bar would: prose does that too.
OPENINGS = (
    "By noon", "By the end of the week", "In March", "On most mornings", "After the storm", "According to the report",
    "In 1911", "For a long time", "As it may turn out", "Two summers later", "Share by share", "On Saturday",
    "Despite the cost", "At the same time",
)  # fmt: skip
ENDINGS = (
    "before the first frost", "without much noise", "for almost nine years", "in less than a month",
    "at their own cost", "while the river was low", "because nobody else would", "as their parents had done",
    "until the money ran out", "although the plans had been lost", "with a loan of 4.5 million crowns",
    "to the surprise of everyone",
)  # fmt: skip
VIEWS = ("said", "told the meeting", "wrote in a letter", "admitted later", "noted in the minutes")
QUESTIONS = ("What would", "How long could", "Why should", "Who, in the end, would")
CONJUNCTIONS = ("and", "but", "while", "so", "yet")

HEADLINE_VERBS = ("Divides", "Saves", "Outlives", "Changes", "Defies", "Returns to", "Waits for", "Opens Beside")
HEADLINE_TURNS = (
    "Why", "How", "What the Maps Forgot:", "A Second Life:", "Inside the", "After the Flood:", "Nobody Counted the",
)  # fmt: skip
HEADINGS = (
    "the long way round", "what the survey found", "a question of money", "water and stone",
    "who pays for the repairs", "before the bridge", "lessons from the valley", "an unlikely alliance",
    "the human side", "small steps, large effects", "where the line ends", "counting every drop", "no easy answers",
    "the road ahead", "a delicate balance", "in the workshop", "conclusion", "voices from the shore",
    "the price of silence", "how it began", "winter plans", "the last ferry",
)  # fmt: skip

GIVEN_NAMES = (
    "Ana", "Tomas", "Ilse", "Noor", "Siobhán", "Anne-Marie", "Jo", "Perrin", "Zoë", "Emre", "Luca", "Adèle", "Kofi",
    "Wren", "J. R.", "Mary E.", "Jean-Loup",
)  # fmt: skip
FAMILY_NAMES = (
    "Limaro", "Lindqvist-Amari", "McAllern", "O'Dray", "Kessling", "van der Moor", "de la Brume", "Öztarin",
    "Håkanby", "Nwadikeh", "D'Orvine", "Saltmarch", "MacTavenish", "Veld", "Quillon", "Šebkova", "Rosmay", "Tollen",
)  # fmt: skip
LOWER_CASE_NAMES = ("teska lemond", "orla fenwhit", "jun hollowell")

TAGS = (
    "Humanity", "Nature", "Climate", "Rivers", "History", "Travel", "Cities", "Local History", "Public Works",
    "Engineering", "Food", "Science",
)  # fmt: skip
LOWER_CASE_TAGS = ("slam poetry", "rivers", "field notes", "small towns", "repair", "night trains")
CATEGORIES = ("Science", "Culture", "Environment", "Earth", "Regional News", "Opinion", "Business")
SITES = ("The Harbour Courier", "Weir & Valley", "Northern Ledger", "Lantern", "The Daily Towpath")
DOMAINS = ("harbourcourier.example", "weirvalley.example", "ledger.example", "lantern.example", "towpath.example")

MENU = (
    "Home",
    "News",
    "Culture",
    "Science",
    "Opinion",
    "Sport",
    "Travel",
    "Weather",
    "Podcasts",
    "Shop",
    "Archive",
    "Video",
)
ACCOUNT = ("Search", "Sign in", "Subscribe", "Log in", "Menu")
SHARE = ("Share", "Tweet", "Facebook", "LinkedIn", "WhatsApp", "Email", "Copy link", "Print", "Save")
FOOTER = (
    "About us",
    "Contact",
    "Privacy Policy",
    "Terms of Use",
    "Cookie settings",
    "Advertise",
    "Careers",
    "Help",
    "Support",
)
ADVERTS = ("Advertisement", "ADVERTISEMENT", "Article continues below advertisement", "Sponsored")
READ_MORE = ("Read more:", "Related:", "READ NEXT:", "See also:", "Also read:")
RELATED = ("You may also like", "Related articles", "More from {site}", "Most read", "Recommended for you")
# Not "About the Creator": with a glued byline that is how Vocal, which has a built-in profile, gives itself away.
BIO = ("About the author", "About the Author", "About the writer")
NEWSLETTER = (
    ("Sign up for our newsletter", "The best stories of the week in your inbox, every Sunday morning.", "Sign up"),
    ("Get the Morning Briefing", "Subscribe to our newsletter and never miss a story.", "Subscribe"),
)
COOKIES = (
    "We use cookies to improve your experience.",
    "This site uses cookies and similar technologies. By continuing to browse you agree to our cookie policy.",
)
CAPTIONS = (
    "The weir at dusk", "Volunteers at work on the roof of the chapel", "A tram on its last run",
    "The harbour in winter", "An undated map of the valley", "The reservoir after three dry summers",
)  # fmt: skip
ALTS = ("A weir at dusk with two herons", "people carrying timber", "an empty tram", "boats behind a wall of ice")
CREDITS = ("Photo: {name}", "Photo by {name} on Unsplash", "Credit: {name}/Coast Agency", "(Photo: {name})", "© {name}")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
