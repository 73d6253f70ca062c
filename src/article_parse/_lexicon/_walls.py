"""What pages say that stand where an article was asked for: walls, checks, errors, results of a search."""

from __future__ import annotations

from types import MappingProxyType

from article_parse._lexicon import key

__all__ = ["WALLS"]

_PHRASES = {
    "en": (
        "parent directory|"
        "page not found|not found|page you are looking for|page you requested|page you were looking for|page doesn't exist|page does not exist|"
        "couldn't find that page|can't find that page|could not find the page|can't find the page|no longer exists|content isn't available|"
        "requested URL|broken link|nothing matched your search|no results found|search results|your search did not match|results for|"
        "enable JavaScript|JavaScript is disabled|JavaScript is required|JavaScript is not available|requires JavaScript|enable JS|"
        "JavaScript and cookies|unsupported browser|supported browser|browser is not supported|update your browser|"
        "verify you are human|verifying you are human|confirm you are human|you are a human|not a robot|not a bot|unusual traffic|checking your browser|"
        "security of your connection|automated requests|automated program|automation tools|solve the captcha|complete the captcha|security check|"
        "access denied|access to this page has been denied|don't have permission|permission to access|you have been blocked|"
        "not available in your region|not available in your country|unavailable due to legal reasons|currently unavailable in|unavailable in your|"
        "too many requests|bad gateway|service unavailable|temporarily unavailable|internal server error|gateway timeout|something went wrong|"
        "try again later|try again in a few|down for maintenance|under maintenance|scheduled maintenance|"
        "log in to continue|sign in to continue|log in to read|sign in to read|please log in|please sign in|you must log in|you must be logged in|"
        "log in or|sign in or create|sign in to your account|log in to your account|forgot your password|create a free account to|register to continue|"
        "we value your privacy|our partners|accept cookies|accept all|cookies to continue|consent to our|use cookies and|before you continue|uses cookies|"
        "domain is for sale|domain may be for sale|domain name is for sale|buy this domain|parked free|domain is parked|domain has been registered|"
        "domain has expired|domain has recently been|"
        "being redirected|click here if you are not redirected|redirecting|web server is successfully installed|"
        "website coming soon|coming soon|under construction|old enough to|of legal drinking age|confirm your age|over years old|posts tagged|"
        "all posts by|archive for|browse all"
    ),
    "de": (
        "seite nicht gefunden|nicht gefunden|wurde leider nicht gefunden|seite existiert nicht|seite nicht mehr verfügbar|konnte nicht gefunden|"
        "keine Treffer|keine Ergebnisse|Suchergebnisse|Ihre Suche|Suche nach|"
        "aktivieren Sie JavaScript|JavaScript aktivieren|benötigt JavaScript|JavaScript ist deaktiviert|Browser wird nicht unterstützt|"
        "kein Roboter|nicht automatisiert|ungewöhnliche Zugriffe|ungewöhnlichen Datenverkehr|Sicherheitsüberprüfung|Captcha|"
        "Zugriff verweigert|keine Berechtigung|Zugriff auf diese Seite|vorübergehend nicht erreichbar|nicht verfügbar|Wartungsarbeiten|später erneut|"
        "bitte loggen Sie sich ein|bitte melden Sie sich an|melden Sie sich an|Passwort vergessen|noch kein Konto|um weiterzulesen|jetzt kostenlos registrieren|"
        "mit Werbung weiterlesen|weiter mit Werbung|Pur Abo|Cookies zustimmen|wir und unsere Partner|Ihre Zustimmung|wenn Sie zustimmen|Cookies akzeptieren|"
        "bevor Sie fortfahren|Privatsphäre ist uns wichtig|verwenden Cookies|"
        "Domain steht zum Verkauf|Domain kaufen|Domain wurde geparkt|Domain ist geparkt|werden weitergeleitet|Altersprüfung|mindestens Jahre alt"
    ),
    "fr": (
        "page introuvable|page non trouvée|cette page n'existe|page demandée n'existe|page que vous cherchez|page que vous recherchez|n'existe pas ou|"
        "n'existe plus|a été supprimée|aucun résultat|résultats de recherche|résultats pour|résultats de la recherche|"
        "activer JavaScript|activez JavaScript|JavaScript est désactivé|navigateur n'est plus|navigateur non supporté|mettez à jour votre navigateur|"
        "pas un robot|êtes un humain|êtes vous un humain|trafic inhabituel|activité inhabituelle|vérification de sécurité|"
        "accès refusé|accès interdit|n'avez pas l'autorisation|service temporairement|temporairement indisponible|en cours de maintenance|en maintenance|"
        "réessayer dans quelques|réessayer plus tard|"
        "connectez vous pour|identifiez vous pour|connexion requise|mot de passe oublié|créez un compte|créer un compte pour|inscrivez vous pour|"
        "continuer sans accepter|avec votre accord|accepter et fermer|retirer votre consentement|nos partenaires|accepter les cookies|utilisons des cookies|"
        "respectons votre vie privée|domaine est à vendre|est à vendre|nom de domaine|être redirigé|majorité légale"
    ),
    "es": (
        "página no encontrada|página no existe|no encontramos la página|página que buscas|página que busca|no se ha encontrado|no hemos encontrado|"
        "contenido ya no está|sin resultados|no se encontraron resultados|resultados de búsqueda|resultados de la búsqueda|resultados para|"
        "habilita JavaScript|habilite JavaScript|activar JavaScript|activa JavaScript|navegador no es compatible|"
        "no soy un robot|no eres un robot|no es un robot|eres humano|tráfico inusual|actividad inusual|comprobación de seguridad|"
        "acceso denegado|no tiene permiso|no tienes permiso|no disponible en tu|temporalmente no disponible|en mantenimiento|inténtalo de nuevo|"
        "inicia sesión para|inicie sesión para|has olvidado tu contraseña|olvidaste tu contraseña|regístrate para|regístrate gratis|no tienes cuenta|"
        "tu privacidad es importante|nuestros socios|aceptar y continuar|retirar tu consentimiento|aceptar las cookies|usamos cookies|utilizamos cookies|"
        "dominio está en venta|dominio en venta|comprar este dominio|mayor de edad"
    ),
    "it": (
        "pagina non trovata|pagina non esiste|pagina che stai cercando|pagina che cerchi|pagina richiesta|non è stata trovata|contenuto non disponibile|"
        "nessun risultato|risultati della ricerca|risultati per|"
        "abilita JavaScript|abilitare JavaScript|attivare JavaScript|browser non supportato|"
        "non sei un robot|non sono un robot|sei umano|traffico insolito|attività insolita|controllo di sicurezza|"
        "accesso negato|non hai i permessi|non autorizzato|temporaneamente non disponibile|in manutenzione|riprova più tardi|"
        "accedi per|effettua il login|password dimenticata|hai dimenticato la password|non hai un account|registrati per|sei già abbonato|"
        "accetta i cookie|noi e i nostri partner|accetta e continua|utilizziamo i cookie|scegli come continuare|"
        "dominio è in vendita|dominio in vendita|maggiorenne"
    ),
    "pt": (
        "página não encontrada|página não existe|página que você procura|página que procura|não foi encontrada|conteúdo não está disponível|"
        "nenhum resultado|resultados da busca|resultados da pesquisa|resultados para|"
        "ative o JavaScript|habilite o JavaScript|habilitar o JavaScript|navegador não é suportado|"
        "não sou um robô|não é um robô|tráfego incomum|tráfego invulgar|verificação de segurança|"
        "acesso negado|acesso proibido|não tem permissão|temporariamente indisponível|em manutenção|tente novamente|"
        "faça login|faça o login|inicie sessão|esqueci minha senha|esqueceu a senha|esqueceu sua senha|cadastre se|não tem conta|entrar na sua conta|"
        "nossos parceiros|aceitar cookies|usamos cookies|utilizamos cookies|sua privacidade|domínio está à venda|maior de anos"
    ),
    "nl": (
        "pagina niet gevonden|pagina bestaat niet|niet gevonden|geen resultaten|zoekresultaten|resultaten voor|schakel JavaScript in|JavaScript inschakelen|"
        "geen robot|ongebruikelijk verkeer|toegang geweigerd|geen toegang|tijdelijk niet beschikbaar|onderhoud|probeer het later|"
        "log in om|inloggen om|meld je aan om|wachtwoord vergeten|nog geen account|maak een account|gebruikt cookies|gebruiken cookies|onze partners|"
        "derde partijen cookies|accepteer cookies|domein is te koop|domeinnaam is te koop|te koop"
    ),
    "sv": (
        "sidan hittades inte|sidan kunde inte hittas|sidan finns inte|hittar inte sidan|inga träffar|sökresultat|resultat för|aktivera JavaScript|"
        "inte en robot|åtkomst nekad|tillfälligt otillgänglig|logga in för|glömt lösenord|inget konto|använder cookies|använder kakor|användning av kakor|"
        "våra partner|domänen är till salu|måste ha fyllt|är du över"
    ),
    "da": (
        "siden blev ikke fundet|siden findes ikke|kunne ikke finde siden|ingen resultater|søgeresultater|aktiver JavaScript|ikke en robot|adgang nægtet|"
        "log ind for|glemt adgangskode|bruger cookies|vores partnere|domænet er til salg"
    ),
    "nb": (
        "siden finnes ikke|fant ikke siden|siden ble ikke funnet|ingen treff|søkeresultater|aktiver JavaScript|ikke en robot|ingen tilgang|logg inn for|"
        "glemt passord|bruker informasjonskapsler|våre partnere|domenet er til salgs"
    ),
    "fi": (
        "sivua ei löydy|sivua ei löytynyt|ei tuloksia|hakutulokset|ota JavaScript|et ole robotti|pääsy estetty|kirjaudu sisään|unohditko salasanan|"
        "käytämme evästeitä|kumppanimme|verkkotunnus on myynnissä"
    ),
    "pl": (
        "strona nie została znaleziona|nie znaleziono strony|strona nie istnieje|nie istnieje|brak wyników|wyniki wyszukiwania|włącz JavaScript|"
        "włączyć JavaScript|nie jesteś robotem|nie jestem robotem|nietypowy ruch|odmowa dostępu|brak dostępu|tymczasowo niedostępn|przerwa techniczna|"
        "zaloguj się aby|dla zalogowanych|nie pamiętasz hasła|nie masz konta|szanujemy twoją prywatność|plików cookies|plików cookie|"
        "zaufanych partnerów|domena na sprzedaż|domena jest na sprzedaż|ukończone lat"
    ),
    "cs": (
        "stránka nenalezena|stránka nebyla nalezena|stránka neexistuje|žádné výsledky|výsledky vyhledávání|zapněte JavaScript|povolte JavaScript|"
        "nejste robot|přístup odepřen|přihlaste se|zapomenuté heslo|soubory cookie|doména je na prodej|doména na prodej|dočasně nedostupn"
    ),
    "sk": (
        "stránka sa nenašla|stránka nebola nájdená|stránka neexistuje|žiadne výsledky|výsledky vyhľadávania|zapnite JavaScript|povoľte JavaScript|"
        "nie ste robot|prístup zamietnutý|prihláste sa|zabudnuté heslo|súbory cookie|doména je na predaj"
    ),
    "hu": (
        "oldal nem található|az oldal nem létezik|nincs találat|keresési eredmények|találatok|engedélyezze a JavaScript|kapcsolja be a JavaScript|"
        "nem vagyok robot|nem robot|hozzáférés megtagadva|jelentkezzen be|jelentkezz be|elfelejtett jelszó|sütiket használ|eladó domain|domain eladó|karbantartás"
    ),
    "ro": (
        "pagina nu a fost găsită|pagina nu există|niciun rezultat|rezultatele căutării|activați JavaScript|activează JavaScript|nu ești robot|nu sunt robot|"
        "acces interzis|acces refuzat|autentifică te|conectează te pentru|ai uitat parola|folosim cookie|utilizăm cookie|domeniu de vânzare"
    ),
    "tr": (
        "sayfa bulunamadı|aradığınız sayfa|sonuç bulunamadı|arama sonuçları|javascript'i etkinleştir|javascript gerekli|JavaScript'i aç|robot olmadığınızı|"
        "robot değilim|olağan dışı trafik|erişim engellendi|giriş yapın|giriş yapmalısınız|şifremi unuttum|çerezleri kabul|çerez kullan|alan adı satılık|satılık|bakım"
    ),
    "ru": (
        "страница не найдена|страница не существует|запрашиваемая страница|ничего не найдено|результаты поиска|найдено материалов|включите JavaScript|"
        "включить JavaScript|отключен JavaScript|вы не робот|не робот|я не робот|подозрительн трафик|запросы похожи|доступ запрещен|доступ запрещён|"
        "доступ ограничен|временно недоступ|технические работы|войдите чтобы|авторизуйтесь|войти на сайт|забыли пароль|"
        "файлы cookie|использует cookie|использует файлы|домен продается|домен продаётся|домен выставлен"
    ),
    "uk": (
        "сторінку не знайдено|сторінка не знайдена|сторінки не існує|нічого не знайдено|результати пошуку|увімкніть JavaScript|ви не робот|не робот|"
        "доступ заборонено|увійдіть щоб|забули пароль|файли cookie|домен продається|тимчасово недоступ"
    ),
    "bg": "страницата не е намерена|страницата не съществува|няма резултати|резултати от търсенето|включете JavaScript|не сте робот|достъпът е отказан|забравена парола|бисквитки|домейнът се продава",
    "sr": "страница није пронађена|stranica nije pronađena|nema rezultata|rezultati pretrage|omogućite JavaScript|niste robot|pristup odbijen|zaboravljena lozinka|koristi kolačiće|domen je na prodaju",
    "hr": "stranica nije pronađena|stranica ne postoji|nema rezultata|rezultati pretraživanja|omogućite JavaScript|niste robot|pristup odbijen|zaboravljena lozinka|koristi kolačiće|domena je na prodaju",
    "el": (
        "η σελίδα δεν βρέθηκε|σελίδα που ζητήσατε|δεν βρέθηκαν αποτελέσματα|αποτελέσματα αναζήτησης|ενεργοποιήστε τη JavaScript|ενεργοποιήστε την JavaScript|"
        "δεν είστε ρομπότ|απαγορεύεται η πρόσβαση|συνδεθείτε για|ξεχάσατε τον κωδικό|χρησιμοποιεί cookies|χρησιμοποιούμε cookies|προς πώληση"
    ),
    "ca": "pàgina no trobada|no s'ha trobat|sense resultats|resultats de la cerca|activa JavaScript|no ets un robot|accés denegat|inicia sessió per|galetes|domini en venda",
    "ar": "الصفحة غير موجودة|لم يتم العثور على الصفحة|لا توجد نتائج|نتائج البحث|تفعيل جافا|تفعيل JavaScript|لست روبوت|تم رفض الوصول|سجل الدخول|تسجيل الدخول للمتابعة|نسيت كلمة|ملفات تعريف الارتباط|النطاق للبيع",
    "fa": "صفحه یافت نشد|صفحه مورد نظر|نتیجه ای یافت نشد|نتایج جستجو|جاوااسکریپت را فعال|ربات نیستید|دسترسی غیرمجاز|وارد شوید|رمز عبور را فراموش|دامنه فروشی",
    "he": "הדף לא נמצא|העמוד לא נמצא|לא נמצאו תוצאות|תוצאות חיפוש|יש להפעיל JavaScript|הפעל JavaScript|אינך רובוט|הגישה נדחתה|התחבר כדי|שכחת סיסמה|הדומיין למכירה",
    "hi": "पृष्ठ नहीं मिला|पेज नहीं मिला|कोई परिणाम नहीं|खोज परिणाम|जावास्क्रिप्ट सक्षम|रोबोट नहीं|पहुँच अस्वीकृत|लॉग इन करें|पासवर्ड भूल|कुकीज़ का उपयोग",
    "bn": "পৃষ্ঠাটি পাওয়া যায়নি|পাতাটি পাওয়া যায়নি|কোনো ফলাফল|অনুসন্ধানের ফলাফল|জাভাস্ক্রিপ্ট সক্রিয়|রোবট নন|লগ ইন করুন|পাসওয়ার্ড ভুলে",
    "id": "halaman tidak ditemukan|tidak ditemukan|hasil pencarian|aktifkan JavaScript|bukan robot|akses ditolak|masuk untuk|lupa kata sandi|menggunakan cookie|domain ini dijual",
    "vi": "không tìm thấy trang|trang không tồn tại|không tìm thấy kết quả|kết quả tìm kiếm|bật JavaScript|không phải là robot|không phải robot|truy cập bị từ chối|đăng nhập để|quên mật khẩu|sử dụng cookie|tên miền này đang",
    "th": "ไม่พบหน้า|ไม่พบผลลัพธ์|ผลการค้นหา|เปิดใช้งาน JavaScript|ไม่ใช่หุ่นยนต์|ไม่มีสิทธิ์เข้าถึง|เข้าสู่ระบบเพื่อ|ลืมรหัสผ่าน|ใช้คุกกี้",
    "ja": (
        "ページが見つかりません|ページは見つかりません|見つかりませんでした|該当する記事はありません|検索結果|JavaScriptを有効|JavaScriptが無効|ロボットではない|"
        "通常と異なる|画像認証|アクセスが拒否|アクセスできません|メンテナンス|ログインして|ログインが必要|パスワードを忘れ|会員登録|クッキー|Cookieを使用|"
        "ドメインは販売|ドメインは売|ニュース一覧|記事一覧"
    ),
    "ko": "페이지를 찾을 수 없|존재하지 않는 페이지|검색 결과|검색결과|자바스크립트를|JavaScript를 활성화|로봇이 아닙니다|비정상적인 접근|접근이 거부|접근 권한|점검 중|로그인이 필요|로그인 후|비밀번호 찾기|쿠키를 사용|도메인 판매",
    "zh": (
        "页面不存在|页面未找到|找不到页面|找不到该页|网页不存在|頁面不存在|找不到頁面|沒有找到|没有找到相关|搜索结果|搜尋結果|启用JavaScript|啟用JavaScript|开启JavaScript|"
        "不是机器人|安全验证|安全驗證|完成验证|访问异常|访问存在异常|异常流量|拒绝访问|拒絕存取|无权访问|暂时无法访问|系统维护|请登录|請登入|登录后|登入後|"
        "域名出售|域名正在出售|使用Cookie|点击跳转"
    ),
}

_UNSPACED = frozenset({"ja", "th", "zh"})

WALLS = MappingProxyType({
    language: tuple(("" if language in _UNSPACED else " ") + key(phrase) for phrase in phrases.split("|"))
    for language, phrases in _PHRASES.items()
})
"""How they say it, by language, as :func:`key` gives it: a space and words in a row, of which the last may go on."""
