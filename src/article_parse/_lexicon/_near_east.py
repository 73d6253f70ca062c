"""Greek and Turkish."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["EL", "TR"]

EL = Lexicon(
    language="el",
    stop_words=frozenset(
        "και το να του η τησ με που την από για τα στο οι τον τη των σε ο στην θα είναι τουσ δεν στη ότι μια ένα τισ μασ "
        "μου σασ στα αλλά έχει αυτό ή όπωσ στον μετά πωσ κατά αν όμωσ πριν γιατί έχουν ήταν ωσ κι αυτή μέσα αυτά πολύ "
        "μόνο ήδη χωρίσ όταν μπορεί πρέπει καθώσ είχε προσ μέχρι στισ στουσ όλα όλοι ακόμα ακόμη οποία οποίο οποίοσ δύο "
        "ενώ σύμφωνα επίσησ μεταξύ ούτε κάθε τι εκεί εδώ έωσ ανά περί λόγω".split()
    ),
    by_words={
        "γράφει ο": "author", "γράφει η": "author", "γράφουν οι": "author", "γράφουν": "author", "γράφει": "author",
        "από τον": "author", "από την": "author", "συντάκτησ": "author", "συντάκτρια": "author",
        "συντάκτεσ": "author", "συγγραφέασ": "author", "αρθρογράφοσ": "author", "ρεπορτάζ": "author",
        "του δημοσιογράφου": "author", "τησ δημοσιογράφου": "author", "συνέντευξη στον": "author",
        "συνέντευξη στην": "author",
        "επιμέλεια": "editor", "επιμέλεια σύνταξησ": "editor",
        "μετάφραση": "translator", "απόδοση": "translator",
    },
    and_words=frozenset({"και"}),
    job_words=frozenset(
        "δημοσιογράφοσ δημοσιογράφοι συντάκτησ συντάκτρια ανταποκριτήσ ανταποκρίτρια αρθρογράφοσ αρχισυντάκτησ "
        "αρχισυντάκτρια διευθυντήσ διευθύντρια ρεπόρτερ φωτορεπόρτερ αρχισυντάξιασ newsroom σύνταξησ σχολιαστήσ".split()
    ),
    date_words=frozenset(
        "δημοσιεύτηκε | δημοσιεύθηκε | δημοσίευση | ημερομηνία δημοσίευσησ | αναρτήθηκε | ανάρτηση | "
        "πρώτη δημοσίευση | ημερομηνία | δημοσιεύτηκε στισ | δημοσιεύθηκε στισ | ενημερώθηκε | ενημέρωση | "
        "τελευταία ενημέρωση | ανανεώθηκε | τελευταία τροποποίηση | ανανέωση | τροποποιήθηκε | ενημερώθηκε στισ".split(" | ")
    ),
    update_words=frozenset({
        "ενημερώθηκε", "ενημέρωση", "τελευταία ενημέρωση", "ανανεώθηκε", "τελευταία τροποποίηση", "ανανέωση",
        "τροποποιήθηκε", "ενημερώθηκε στισ",
    }),
    read_words=frozenset({
        "ανάγνωση", "χρόνοσ ανάγνωσησ", "χρόνοσ για να διαβαστεί", "ανάγνωσησ", "διάβασμα", "να διαβαστεί",
    }),
    minute_words=frozenset({"λεπτά", "λεπτό", "λεπτών", "λ", "λεπτ.", "λεπ."}),
    phrases={
        Role.NAVIGATION: (
            "μετάβαση στο περιεχόμενο | μετάβαση στο κύριο περιεχόμενο | μεταπήδηση στο περιεχόμενο | "
            "προχωρήστε στο περιεχόμενο | παράκαμψη προσ το κυρίωσ περιεχόμενο | μενού | κύριο μενού | άνοιγμα μενού | "
            "κλείσιμο μενού | πλοήγηση | αναζήτηση | κλείσιμο | αρχική | αρχική σελίδα | επιστροφή στην αρχική | "
            "επιστροφή | πίσω | πάνω | κορυφή | ενότητεσ | κατηγορίεσ | θέματα | ειδήσεισ | όλεσ οι ειδήσεισ | "
            "τελευταίεσ ειδήσεισ | τελευταία νέα | ροή ειδήσεων | ροή | τώρα | ζωντανά | επικαιρότητα | πρωτοσέλιδα | "
            "περισσότερα | δείτε περισσότερα | διαβάστε περισσότερα | δείτε όλα | δείτε όλεσ | όλα | "
            "φόρτωση περισσότερων | φόρτωσε περισσότερα | συνέχεια | διαβάστε τη συνέχεια | συνέχεια ανάγνωσησ | "
            "επόμενο | προηγούμενο | επόμενη | προηγούμενη | επόμενο άρθρο | προηγούμενο άρθρο | σχετικά με εμάσ | "
            "ποιοι είμαστε | εταιρεία | επικοινωνία | διαφήμιση επικοινωνία | διαφημιστείτε | θέσεισ εργασίασ | "
            "καριέρα | βοήθεια | χάρτησ ιστοτόπου | αρχείο | εφαρμογέσ | ακολουθήστε μασ | ακολουθήστε μασ στο | "
            "εκδηλώσεισ | παιχνίδια | σταυρόλεξο | ζώδια | αστρολογία | καιρόσ | πρόγραμμα τηλεόρασησ | "
            "εφημερεύοντα φαρμακεία | κατάστημα | εφημερίδα | αφιερώματα | στήλεσ | υπηρεσίεσ | περιεχόμενα | "
            "ταυτότητα επικοινωνία | rss | πολιτική | οικονομία | κοινωνία | ελλάδα | κόσμοσ | διεθνή | αθλητικά | "
            "αθλητισμόσ | σπορ | πολιτισμόσ | απόψεισ | γνώμη | γνώμεσ | άποψη | επιστήμη | τεχνολογία | υγεία | "
            "παιδεία | εκπαίδευση | περιβάλλον | αυτοκίνητο | ταξίδια | γαστρονομία | ψυχαγωγία | μόδα | "
            "επιχειρήσεισ | χρηματιστήριο | αγορέσ | ακίνητα | τοπικά | αστυνομικά | δικαιοσύνη | ιστορία | "
            "ποδόσφαιρο | μπάσκετ | σινεμά | κινηματογράφοσ | μουσική | βιβλίο | βιβλία | βίντεο | podcast | "
            "podcasts | συνεντεύξεισ | ζωή | κύπροσ | ευρώπη | media | αρθρογραφία | θέατρο | κατεβάστε την εφαρμογή | "
            "κατεβάστε το app | επικοινωνήστε μαζί μασ | όλα τα νέα"
        ),
        Role.SHARE: (
            "κοινοποίηση | κοινοποίησε | κοινοποιήστε | μοιραστείτε | μοιραστείτε το | μοιραστείτε το άρθρο | "
            "κοινοποίηση στο facebook | κοινοποίηση στο twitter | αποστολή | αποστολή με email | αποστολή με e mail | "
            "αντιγραφή συνδέσμου | αντιγραφή | ο σύνδεσμοσ αντιγράφηκε | εκτύπωση | εκτύπωσε | αποθήκευση | "
            "αποθήκευση άρθρου | μου αρέσει | ακολουθήστε | στείλτε με email | διαμοιρασμόσ | κοινοποίηση στο x | "
            "κοινοποίηση στο linkedin | κοινοποίηση στο whatsapp | κοινοποίηση άρθρου"
        ),
        Role.ADVERT: (
            "διαφήμιση | διαφημίσεισ | χορηγούμενο | χορηγούμενο περιεχόμενο | προωθούμενο περιεχόμενο | "
            "διαφημιστικό περιεχόμενο | συνεχίστε την ανάγνωση μετά τη διαφήμιση | "
            "το άρθρο συνεχίζεται μετά τη διαφήμιση | δελτίο τύπου | advertorial | η συνέχεια μετά τη διαφήμιση | "
            "χορηγούμενο άρθρο"
        ),
        Role.COOKIE: (
            "αποδοχή | αποδοχή όλων | αποδέχομαι | συμφωνώ | απόρριψη | απόρριψη όλων | δεν συμφωνώ | ρυθμίσεισ | "
            "ρυθμίσεισ cookies | ρυθμίσεισ απορρήτου | διαχείριση cookies | προτιμήσεισ cookies | "
            "περισσότερεσ επιλογέσ | κατάλαβα | αποδοχή cookies"
        ),
        Role.NEWSLETTER: (
            "ενημερωτικό δελτίο | newsletter | εγγραφή στο newsletter | εγγραφείτε στο newsletter | εγγραφή | "
            "το email σασ | το email σου | διεύθυνση email | διεύθυνση ηλεκτρονικού ταχυδρομείου | "
            "ενεργοποίηση ειδοποιήσεων"
        ),
        Role.PAYWALL: (
            "συνδρομή | συνδρομέσ | γίνετε συνδρομητήσ | γίνε συνδρομητήσ | μόνο για συνδρομητέσ | για συνδρομητέσ | "
            "σύνδεση | είσοδοσ | αποσύνδεση | έξοδοσ | δημιουργία λογαριασμού | ο λογαριασμόσ μου | λογαριασμόσ | "
            "προφίλ | έχετε ήδη συνδρομή | είστε ήδη συνδρομητήσ | υποστηρίξτε μασ | δωρεά | δοκιμάστε δωρεάν | "
            "ξεχάσατε τον κωδικό"
        ),
        Role.COMMENTS: (
            "σχολιάστε | γράψτε ένα σχόλιο | γράψτε σχόλιο | προσθήκη σχολίου | αφήστε ένα σχόλιο | "
            "υποβολή σχολίου | δείτε τα σχόλια | εμφάνιση σχολίων | όλα τα σχόλια | απάντηση | αναφορά | "
            "κανένα σχόλιο | δεν υπάρχουν σχόλια | ακύρωση απάντησησ | τα σχόλια είναι κλειστά | νεότερα | παλαιότερα"
        ),
        Role.LEGAL: (
            "πολιτική απορρήτου | απόρρητο | προσωπικά δεδομένα | προστασία προσωπικών δεδομένων | "
            "πολιτική προστασίασ | πολιτική cookies | cookies | όροι χρήσησ | όροι και προϋποθέσεισ | όροι | "
            "πνευματικά δικαιώματα | με επιφύλαξη παντόσ δικαιώματοσ | ταυτότητα | δήλωση συμμόρφωσησ | "
            "προσβασιμότητα | κώδικασ δεοντολογίασ | νομική σημείωση | copyright | δήλωση απορρήτου"
        ),
        Role.MEDIA: (
            "ακούστε | ακούστε το άρθρο | ακρόαση | δείτε | δείτε το βίντεο | αναπαραγωγή | παύση | πλήρησ οθόνη | "
            "σίγαση | φωτογραφίεσ | συλλογή φωτογραφιών | γκαλερί | μεγέθυνση | φόρτωση | επόμενη φωτογραφία | "
            "προηγούμενη φωτογραφία | υπότιτλοι | ακούστε αυτό το άρθρο"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "μετάβαση στο | βρίσκεστε εδώ"
        ),
        Role.SHARE: (
            "ακολουθήστε μασ | ακολουθήστε το | βρείτε μασ | κοινοποίηση στο | μοιραστείτε στο"
        ),
        Role.ADVERT: (
            "το περιεχόμενο είναι χορηγούμενο | χορηγούμενο περιεχόμενο"
        ),
        Role.COOKIE: (
            "χρησιμοποιούμε cookies | αυτόσ ο ιστότοποσ χρησιμοποιεί | ο ιστότοπόσ μασ χρησιμοποιεί | "
            "αυτή η ιστοσελίδα χρησιμοποιεί | εμείσ και οι συνεργάτεσ μασ | το απόρρητό σασ | "
            "συνεχίζοντασ την περιήγηση"
        ),
        Role.NEWSLETTER: (
            "εγγραφείτε στο | εγγραφείτε για | γραφτείτε στο | λάβετε | κάθε πρωί | με την εγγραφή"
        ),
        Role.PAYWALL: (
            "για να συνεχίσετε | για να διαβάσετε | αυτό το άρθρο είναι διαθέσιμο | το περιεχόμενο είναι διαθέσιμο | "
            "γίνετε συνδρομητήσ | συνδεθείτε για | αν είστε ήδη | εγγραφείτε για να"
        ),
        Role.COMMENTS: (
            "αφήστε ένα σχόλιο | αφήστε μια απάντηση | γράψτε ένα σχόλιο | η ηλ διεύθυνσή σασ δεν | "
            "η ηλ διεύθυνση σασ δεν | τα υποχρεωτικά πεδία | πρέπει να συνδεθείτε | για να σχολιάσετε"
        ),
        Role.LEGAL: (
            "με επιφύλαξη παντόσ | απαγορεύεται η αναδημοσίευση | απαγορεύεται η αναπαραγωγή | copyright | "
            "η αναδημοσίευση | το άρθρο δημοσιεύτηκε αρχικά | το άρθρο δημοσιεύθηκε αρχικά"
        ),
        Role.MEDIA: (
            "ακούστε το | ο περιηγητήσ σασ | το πρόγραμμα περιήγησησ | ενεργοποιήστε τη javascript"
        ),
        Role.RELATED: (
            "διαβάστε επίσησ | διαβάστε ακόμη | διαβάστε ακόμα | διάβασε επίσησ | διάβασε ακόμη | "
            "διαβάστε περισσότερα | διαβάστε εδώ | διαβάστε όλεσ | διαβάστε σχετικά | δείτε επίσησ | δείτε ακόμη | "
            "δείτε εδώ | δείτε όλεσ τισ | διαβάστε και | σχετικά άρθρα | σχετικό άρθρο | μην χάσετε | μη χάσετε | "
            "περισσότερα για | ειδήσεισ σήμερα"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "ακολουθήστε μασ | κατηγορίεσ | ενότητεσ | χρήσιμοι σύνδεσμοι"
        ),
        Role.NEWSLETTER: (
            "newsletter | εγγραφείτε στο newsletter | ενημερωτικό δελτίο"
        ),
        Role.COMMENTS: (
            "σχόλια | σχόλιο | τα σχόλιά σασ | αφήστε ένα σχόλιο | αφήστε μια απάντηση | γράψτε ένα σχόλιο | "
            "συζήτηση | σχολιάστε | η γνώμη σασ"
        ),
        Role.LEGAL: (
            "νομικά"
        ),
        Role.RELATED: (
            "σχετικά άρθρα | σχετικέσ ειδήσεισ | σχετικά νέα | σχετικά θέματα | σχετικά | συναφή άρθρα | "
            "παρόμοια άρθρα | διαβάστε επίσησ | διαβάστε ακόμη | διαβάστε ακόμα | δείτε επίσησ | δείτε ακόμη | "
            "περισσότερα άρθρα | περισσότερεσ ειδήσεισ | περισσότερα νέα | άλλα άρθρα | άλλεσ ειδήσεισ | δημοφιλή | "
            "δημοφιλή άρθρα | τα πιο δημοφιλή | πιο δημοφιλή | τα πιο διαβασμένα | πιο διαβασμένα | δημοφιλέστερα | "
            "τελευταίεσ ειδήσεισ | τελευταία νέα | τελευταία άρθρα | πρόσφατα άρθρα | πρόσφατα | ροή ειδήσεων | "
            "προτεινόμενα | προτεινόμενα άρθρα | προτείνουμε | επιλογέσ συντακτών | μπορεί να σασ ενδιαφέρουν | "
            "ίσωσ σασ ενδιαφέρουν | ίσωσ σασ ενδιαφέρει | σασ προτείνουμε | μη χάσετε | μην χάσετε | "
            "κορυφαίεσ ειδήσεισ | κυριότερεσ ειδήσεισ | επόμενο άρθρο | όλεσ οι ειδήσεισ | από το δίκτυο | "
            "τα σημαντικότερα"
        ),
        Role.AUTHOR_BIO: (
            "σχετικά με τον συντάκτη | ο συντάκτησ | σχετικά με τον συγγραφέα | για τον συγγραφέα | "
            "περισσότερα από τον συντάκτη"
        ),
    },
    telltales=(
        (frozenset({"cookies", "συγκατάθεση"}), Role.COOKIE), (frozenset({"cookies", "αποδοχή"}), Role.COOKIE),
        (frozenset({"cookies", "ιστότοποσ"}), Role.COOKIE), (frozenset({"cookies", "εμπειρία"}), Role.COOKIE),
        (frozenset({"newsletter", "εγγραφείτε"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "email"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "εγγραφή"}), Role.NEWSLETTER),
        (frozenset({"συνδρομητέσ", "πρόσβαση"}), Role.PAYWALL), (frozenset({"συνδρομή", "μήνα"}), Role.PAYWALL),
        (frozenset({"επιφύλαξη", "δικαιώματοσ"}), Role.LEGAL),
        (frozenset({"απαγορεύεται", "αναδημοσίευση"}), Role.LEGAL),
    ),
    credit_words=frozenset("φωτογραφία φωτο φωτό φωτογράφοσ εικόνα eurokinissi intime".split()),
    tag_words=frozenset({
        "ετικέτεσ", "ετικέτα", "θέματα", "θέμα", "λέξεισ κλειδιά", "σχετικά θέματα", "στο άρθρο",
    }),
    section_words=frozenset(
        "πολιτική | οικονομία | κοινωνία | ελλάδα | κόσμοσ | διεθνή | αθλητικά | αθλητισμόσ | σπορ | πολιτισμόσ | "
        "απόψεισ | γνώμη | γνώμεσ | άποψη | επιστήμη | τεχνολογία | υγεία | παιδεία | εκπαίδευση | περιβάλλον | "
        "αυτοκίνητο | ταξίδια | γαστρονομία | ψυχαγωγία | μόδα | επιχειρήσεισ | χρηματιστήριο | αγορέσ | ακίνητα | "
        "τοπικά | αστυνομικά | δικαιοσύνη | ιστορία | ποδόσφαιρο | μπάσκετ | σινεμά | κινηματογράφοσ | μουσική | "
        "βιβλίο | βιβλία | βίντεο | podcast | podcasts | συνεντεύξεισ | ζωή | κύπροσ | ευρώπη | media | "
        "αρθρογραφία | θέατρο".split(" | ")
    ),
    by_labels={
        "κείμενο": "author", "επιμέλεια κειμένου": "author", "ανταπόκριση": "author",
        "σύνταξη": "editor",
        "φωτογραφίεσ": "photographer", "φωτογραφία": "photographer",
    },
    credit_labels=frozenset({
        "φωτογραφία", "φωτογραφίεσ", "φωτο", "φωτό", "εικόνα", "πηγή", "πηγή φωτογραφίασ", "φωτ", "εικονογράφηση",
        "αρχείου",
    }),
    agencies=frozenset({"απε μπε", "απε", "αθηναϊκό πρακτορείο", "αθηναϊκό πρακτορείο ειδήσεων"}),
)

TR = Lexicon(
    language="tr",
    stop_words=frozenset(
        "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ise o ne var ancak her ya ki mi mı göre olduğu "
        "iki değil şu hem ama diye yeni dedi önce şekilde kendi ilk etti oldu olduğunu ifade tarafından içinde tüm "
        "üzerinde karşı bin yıl yılında eden ederek söyledi bunu onun bunun sadece ayrıca eğer çünkü bile nasıl hiç biz "
        "siz ben sen onlar kişi bugün veya arasında nedeniyle olacak yapılan büyük son şey zaman".split()
    ),
    by_words={
        "yazan": "author", "yazar": "author", "yazarlar": "author", "yazari": "author", "hazirlayan": "author",
        "haber merkezi": "author", "kaleme alan": "author", "röportaj": "author",
        "çeviren": "translator",
    },
    and_words=frozenset({"ve", "ile"}),
    job_words=frozenset(
        "muhabir muhabiri editör editörü gazeteci yazar yazarı köşe yayın yönetmeni haber müdürü temsilcisi foto spor "
        "ekonomi stajyer genel sorumlu".split()
    ),
    date_words=frozenset(
        "yayınlanma | yayınlanma tarihi | yayın tarihi | yayımlanma | yayımlanma tarihi | giriş | giriş tarihi | "
        "oluşturulma tarihi | oluşturma tarihi | eklenme tarihi | haber giriş tarihi | haber giriş | tarih | "
        "yayınlandı | yayımlandı | paylaşım tarihi | güncelleme | güncelleme tarihi | güncellenme tarihi | "
        "güncellendi | son güncelleme | son güncelleme tarihi | son güncellenme | son güncellenme tarihi | "
        "düzenlenme tarihi".split(" | ")
    ),
    update_words=frozenset({
        "güncelleme", "güncelleme tarihi", "güncellenme tarihi", "güncellendi", "son güncelleme",
        "son güncelleme tarihi", "son güncellenme", "son güncellenme tarihi", "düzenlenme tarihi",
    }),
    read_words=frozenset({
        "okuma", "okuma süresi", "okunma süresi", "okuma süresi: yaklaşık", "okunma", "okuma süresi yaklaşık",
        "okuyun",
    }),
    minute_words=frozenset({"dk", "dk.", "dakika", "dakikalık"}),
    phrases={
        Role.NAVIGATION: (
            "içeriğe geç | içeriğe atla | ana içeriğe geç | ana içeriğe atla | menü | ana menü | menüyü aç | "
            "menüyü kapat | gezinme | arama | ara | kapat | ana sayfa | anasayfa | ana sayfaya dön | geri | geri dön | "
            "yukari | yukari çik | başa dön | bölümler | kategoriler | konular | haberler | tüm haberler | "
            "son dakika | son dakika haberleri | son haberler | gündem başliklari | canli | canli yayin | manşetler | "
            "manşet | daha fazla | daha fazla göster | daha fazla yükle | devamini oku | devami | haberin devami | "
            "haberin devami için tiklayiniz | tümünü gör | tümü | hepsini gör | sonraki | önceki | sonraki haber | "
            "önceki haber | siradaki haber | sonraki sayfa | önceki sayfa | hakkimizda | iletişim | bize ulaşin | "
            "reklam verin | reklam ver | kariyer | yardim | sikça sorulan sorular | site haritasi | arşiv | "
            "bizi takip edin | takip edin | sosyal medya | uygulamalar | uygulamayi indir | mobil uygulama | "
            "etkinlikler | takvim | oyunlar | bulmaca | burçlar | astroloji | hava durumu | döviz | döviz kurlari | "
            "altin fiyatlari | borsa verileri | canli borsa | canli skor | puan durumu | namaz vakitleri | "
            "nöbetçi eczaneler | tv rehberi | yayin akişi | mağaza | e gazete | gazete | gazeteler | yazarlar köşe | "
            "köşe yazarlari | seri ilanlar | resmi ilanlar | foto galeri | video galeri | galeri | özel haber | "
            "dosyalar | içindekiler | hizmetler | künye iletişim | rss | gündem | siyaset | politika | ekonomi | "
            "dünya | türkiye | spor | kültür | kültür sanat | sanat | sağlik | teknoloji | bilim | bilim teknoloji | "
            "eğitim | yaşam | magazin | finans | otomobil | otomotiv | seyahat | turizm | emlak | çevre | iklim | "
            "tarih | futbol | basketbol | sinema | müzik | kitap | medya | yerel | yerel haberler | güncel | asayiş | "
            "hukuk | görüş | yazarlar | köşe yazilari | analiz | röportaj | video | videolar | podcast | kadin | "
            "aile | moda | yemek | avrupa | ankara | istanbul | iş dünyasi | enerji | televizyon | "
            "uygulamamizi indirin | mobil uygulamayi indir | bizi takip et | bize yazin | en son haberler"
        ),
        Role.SHARE: (
            "paylaş | paylaşin | haberi paylaş | bu haberi paylaş | yaziyi paylaş | facebook ta paylaş | "
            "twitter da paylaş | x te paylaş | whatsapp ta paylaş | linkedin de paylaş | e posta ile gönder | "
            "e posta gönder | gönder | arkadaşina gönder | bağlantiyi kopyala | linki kopyala | link kopyalandi | "
            "kopyala | kopyalandi | yazdir | kaydet | haberi kaydet | beğen | beğendim | takip et | "
            "abone ol paylaş | tweetle | favorilere ekle | yazi boyutu | yazi tipi boyutu | "
            "google news te takip et | google news"
        ),
        Role.ADVERT: (
            "reklam | reklamlar | reklam alani | ilan | sponsorlu | sponsorlu içerik | sponsorlu bağlantilar | "
            "advertorial | haberin devami reklamdan sonra | haber reklamin ardindan devam ediyor | reklami geç | "
            "bu bir ilandir | tanitim"
        ),
        Role.COOKIE: (
            "kabul et | kabul ediyorum | tümünü kabul et | hepsini kabul et | çerezleri kabul et | reddet | "
            "tümünü reddet | çerez ayarlari | çerez tercihleri | ayarlar | tercihleri yönet | anladim | tamam | "
            "gizlilik ayarlari"
        ),
        Role.NEWSLETTER: (
            "bülten | e bülten | bültene abone ol | e bültene abone ol | bültenimize abone olun | bülten aboneliği | "
            "e posta adresiniz | e posta adresi | e posta | bildirimleri aç | bildirimlere izin ver | haber bülteni"
        ),
        Role.PAYWALL: (
            "abone ol | abone olun | abonelik | aboneler | sadece abonelere özel | abonelere özel | giriş yap | "
            "oturum aç | üye girişi | üye ol | kayit ol | kaydol | çikiş | çikiş yap | hesabim | hesap oluştur | "
            "profil | profilim | zaten üye misiniz | şifremi unuttum | destek ol | bize destek olun | bağiş yap | "
            "ücretsiz dene | premium | okumaya devam et"
        ),
        Role.COMMENTS: (
            "yorum yap | yorum yaz | yorum ekle | yorum gönder | yorumunuzu yazin | ilk yorumu sen yap | "
            "ilk yorumu siz yapin | yorumlari göster | yorumlari oku | tüm yorumlar | tüm yorumlari gör | yanitla | "
            "cevapla | şikayet et | bildir | henüz yorum yok | henüz yorum yapilmamiş | yorum bulunamadi | "
            "cevabi iptal et | yorumlar kapali | en yeniler | en eskiler | en beğenilenler | yorum birak | "
            "yorum birakin"
        ),
        Role.LEGAL: (
            "gizlilik | gizlilik politikasi | gizlilik sözleşmesi | gizlilik ilkeleri | kvkk | "
            "kvkk aydinlatma metni | aydinlatma metni | kişisel verilerin korunmasi | kişisel veriler | "
            "çerez politikasi | çerezler | kullanim koşullari | kullanim şartlari | kullanim sözleşmesi | "
            "üyelik sözleşmesi | yasal uyari | hukuka aykirilik bildirimi | künye | tüm haklari saklidir | "
            "telif hakki | her hakki saklidir | yayin ilkeleri | erişilebilirlik | veri politikasi | copyright | "
            "kişisel verilerin korunmasi kanunu"
        ),
        Role.MEDIA: (
            "dinle | haberi dinle | sesli dinle | haberi sesli dinle | izle | videoyu izle | oynat | videoyu oynat | "
            "duraklat | tam ekran | sesi kapat | sesi aç | galeriyi aç | fotoğraflari gör | büyüt | yükleniyor | "
            "sonraki fotoğraf | önceki fotoğraf | altyazi | bu haberi dinle | makaleyi dinle | yaziyi dinle"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "içeriğe | geri dön | buradasiniz"
        ),
        Role.SHARE: (
            "bizi takip edin | bizi takip et | facebook ta paylaş | whatsapp kanalimiza | google news te | "
            "yeni pencerede açilir"
        ),
        Role.ADVERT: (
            "bu içerik reklam | bu bir reklamdir | bu içerik sponsorludur"
        ),
        Role.COOKIE: (
            "çerezleri kullaniyoruz | çerez kullaniyoruz | bu site çerez | bu sitede çerez | sitemizde çerez | "
            "web sitemizde çerez | internet sitemizde çerez | biz ve ortaklarimiz | "
            "sitemizi kullanmaya devam ederek | çerezler ile ilgili"
        ),
        Role.NEWSLETTER: (
            "bültenimize abone | e bültenimize | bültene abone | günün önemli haberleri | gelişmelerden haberdar | "
            "abone olarak | son dakika haberlerinden"
        ),
        Role.PAYWALL: (
            "okumaya devam etmek için | bu içerik abonelere | bu yazi abonelere | devamini okumak için | "
            "giriş yapin | üye olun | zaten üye misiniz | abone olmak için"
        ),
        Role.COMMENTS: (
            "yorum yapmak için | yorum yapabilmek için | bir cevap yazin | bir yanit yazin | "
            "e posta adresiniz yayinlanmayacak | e posta hesabiniz yayimlanmayacak | gerekli alanlar | "
            "yorumunuz onaylandiktan | suç teşkil edecek | yorum kurallari"
        ),
        Role.LEGAL: (
            "tüm haklari saklidir | her hakki saklidir | copyright | kaynak gösterilmeden | izinsiz kullanilamaz | "
            "yasal uyari | bu sitede yer alan | bu yazi ilk olarak | bu makale ilk olarak"
        ),
        Role.MEDIA: (
            "tarayiciniz | javascript | haberi dinle"
        ),
        Role.RELATED: (
            "ayrica okuyun | bunu da okuyun | bunlari da okuyun | şunu da okuyun | okumak için tiklayin | "
            "ilgili haber | ilgili haberler | ilginizi çekebilir | bunlar da ilginizi çekebilir | daha fazla oku | "
            "daha fazlasi için | devamini oku | detaylar için tiklayin | ayrica bakiniz | ayrica bkz | bakiniz | "
            "editörün seçtikleri | önerilen haberler | haberin tamami için | kaçirmayin"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "bizi takip edin | kategoriler | bölümler | kurumsal | hizli erişim | bağlantilar | sosyal medya"
        ),
        Role.NEWSLETTER: (
            "bülten | e bülten | bültenimize abone olun | e bülten aboneliği | haber bülteni"
        ),
        Role.COMMENTS: (
            "yorumlar | yorum | okuyucu yorumlari | okur yorumlari | yorum yap | yorum yaz | bir cevap yazin | "
            "bir yanit yazin | yorumunuz | siz ne düşünüyorsunuz | haberle ilgili yorumlar"
        ),
        Role.LEGAL: (
            "yasal | yasal uyari"
        ),
        Role.RELATED: (
            "ilgili haberler | ilgili haber | ilgili yazilar | ilgili içerikler | ilgili konular | benzer haberler | "
            "benzer yazilar | benzer içerikler | diğer haberler | diğer yazilar | diğer içerikler | "
            "ilginizi çekebilir | ilginizi çekebilecek haberler | bunlar da ilginizi çekebilir | "
            "bunlar ilginizi çekebilir | sizin için seçtiklerimiz | sizin için önerilenler | önerilen haberler | "
            "önerilenler | önerilen içerikler | editörün seçtikleri | editörün seçimi | öne çikanlar | "
            "öne çikan haberler | çok okunanlar | en çok okunanlar | en çok okunan haberler | çok okunan haberler | "
            "en çok izlenenler | en çok paylaşilanlar | en çok yorumlananlar | popüler | popüler haberler | trend | "
            "trendler | son haberler | son dakika | son dakika haberleri | son yazilar | en son haberler | "
            "güncel haberler | günün manşetleri | günün haberleri | gündemdekiler | siradaki haber | diğer | "
            "kaçirmayin | bunlari da okuyun | ayrica okuyun | daha fazla haber | kategorinin diğer haberleri | "
            "video haberler | tavsiye edilenler"
        ),
        Role.AUTHOR_BIO: (
            "yazar hakkinda | yazarlar hakkinda | yazarin diğer yazilari | yazarin son yazilari | "
            "yazarin tüm yazilari"
        ),
    },
    telltales=(
        (frozenset({"çerez", "politikasi"}), Role.COOKIE), (frozenset({"çerezler", "onay"}), Role.COOKIE),
        (frozenset({"çerez", "kişisel"}), Role.COOKIE), (frozenset({"bültenimize", "abone"}), Role.NEWSLETTER),
        (frozenset({"bülten", "abone"}), Role.NEWSLETTER), (frozenset({"bülten", "e", "posta"}), Role.NEWSLETTER),
        (frozenset({"e", "bülten", "kayit"}), Role.NEWSLETTER), (frozenset({"abonelere", "özel"}), Role.PAYWALL),
        (frozenset({"abone", "giriş"}), Role.PAYWALL), (frozenset({"yorumlar", "onaylanmamaktadir"}), Role.COMMENTS),
        (frozenset({"yorumlar", "hakaret"}), Role.COMMENTS), (frozenset({"haklari", "saklidir"}), Role.LEGAL),
        (frozenset({"hakki", "saklidir"}), Role.LEGAL), (frozenset({"kaynak", "gösterilmeden"}), Role.LEGAL),
    ),
    credit_words=frozenset("fotoğraf fotoğraflar foto görsel iha dha".split()),
    tag_words=frozenset({
        "etiketler", "etiket", "konular", "konu", "anahtar kelimeler", "ilgili konular", "etiketlenenler",
        "konu başliklari",
    }),
    section_words=frozenset(
        "gündem | siyaset | politika | ekonomi | dünya | türkiye | spor | kültür | kültür sanat | sanat | sağlik | "
        "teknoloji | bilim | bilim teknoloji | eğitim | yaşam | magazin | finans | otomobil | otomotiv | seyahat | "
        "turizm | emlak | çevre | iklim | tarih | futbol | basketbol | sinema | müzik | kitap | medya | yerel | "
        "yerel haberler | güncel | asayiş | hukuk | görüş | yazarlar | köşe yazilari | analiz | röportaj | video | "
        "videolar | podcast | kadin | aile | moda | yemek | avrupa | ankara | istanbul | iş dünyasi | enerji | "
        "televizyon | astroloji".split(" | ")
    ),
    by_labels={
        "haber": "author", "muhabir": "author", "metin": "author",
        "editör": "editor", "editörü": "editor", "yayina hazirlayan": "editor", "yayinlayan": "editor",
        "fotoğraflar": "photographer", "fotoğraf": "photographer",
        "çeviri": "translator",
    },
    credit_labels=frozenset({
        "fotoğraf", "fotoğraflar", "foto", "görsel", "görseller", "kaynak", "resim", "illüstrasyon", "arşiv",
    }),
    agencies=frozenset({
        "aa", "anadolu ajansi", "iha", "ihlas haber ajansi", "dha", "demirören haber ajansi", "anka",
        "anka haber ajansi", "cihan",
    }),
)
