"""Indonesian with Malay, Vietnamese and Thai."""

from __future__ import annotations

from article_parse._lexicon._types import Lexicon
from article_parse._roles import Role

__all__ = ["ID", "TH", "VI"]

ID = Lexicon(
    language="id",
    stop_words=frozenset(
        "yang untuk dengan pada tidak dalam juga karena kepada lebih ini itu dan di dari ke sudah telah saat bisa "
        "dapat adalah menjadi tersebut seperti bahwa serta agar namun atau hingga masih harus saja sebagai antara kata "
        "ujar mereka kami sebut tahun orang secara terhadap setelah sebelum ketika lain hanya banyak kalau bukan belum "
        "jika maka sejumlah atas per tetapi terkait menurut tentang".split()
    ),
    by_words={
        "ditulis oleh": "author", "penulis": "author", "dilaporkan oleh": "author", "laporan oleh": "author",
        "diposting oleh": "author", "diposkan oleh": "author", "diterbitkan oleh": "author",
        "dipublikasikan oleh": "author", "teks oleh": "author", "pewarta": "author", "disiarkan oleh": "author",
        "disunting oleh": "editor", "diedit oleh": "editor", "penyunting": "editor",
        "foto oleh": "photographer", "gambar oleh": "photographer", "fotografer": "photographer",
        "diterjemahkan oleh": "translator", "penerjemah": "translator", "alih bahasa": "translator",
    },
    and_words=frozenset({"dan"}),
    job_words=frozenset(
        "wartawan jurnalis reporter redaktur redaksi editor koresponden kontributor penulis penyunting pewarta "
        "fotografer pemimpin kepala biro kolumnis jurugambar pemberita".split()
    ),
    date_words=frozenset(
        "diterbitkan | diterbitkan pada | dipublikasikan | terbit | tayang | diposting | diposting pada | "
        "tanggal | tanggal terbit | diunggah | tarikh | disiarkan | disiarkan pada | diperbarui | diperbaharui | "
        "pembaruan terakhir | terakhir diperbarui | diupdate | dikemas kini | kemas kini terakhir | "
        "terakhir dikemas kini".split(" | ")
    ),
    update_words=frozenset({
        "diperbarui", "diperbaharui", "pembaruan terakhir", "terakhir diperbarui", "diupdate", "dikemas kini",
        "kemas kini terakhir", "terakhir dikemas kini",
    }),
    read_words=frozenset({
        "baca", "membaca", "waktu baca", "lama baca", "waktu membaca", "menit baca", "bacaan", "masa bacaan",
        "masa membaca",
    }),
    minute_words=frozenset({"menit", "minit", "mnt"}),
    phrases={
        Role.NAVIGATION: (
            "langsung ke konten | langsung ke isi | lewati ke konten | lewati ke isi | loncat ke konten | "
            "lompat ke konten | lompat ke isi | langkau ke kandungan | langkau ke kandungan utama | "
            "pergi ke kandungan | menu utama | buka menu | tutup menu | navigasi | cari | pencarian | carian | "
            "telusuri | tutup | beranda | laman utama | halaman utama | halaman depan | halaman muka | utama | "
            "kembali | kembali ke atas | kembali ke beranda | ke atas | kanal | semua kanal | rubrik | kategori | "
            "semua kategori | topik | topik pilihan | tema | berita | semua berita | berita terkini | "
            "berita terbaru | berita terbaharu | terbaru | terkini | terbaharu | terpopuler | indeks | "
            "indeks berita | kabar terbaru | artikel terbaru | lainnya | lain lain | selengkapnya | "
            "lihat selengkapnya | baca selengkapnya | baca selanjutnya | baca lebih lanjut | baca lagi | "
            "baca seterusnya | lanjut baca | lanjutkan membaca | lihat semua | lihat semuanya | lihat lainnya | "
            "lihat lebih banyak | lihat lagi | tampilkan semua | tampilkan lebih banyak | muat lebih banyak | "
            "muat lainnya | muat lagi | muatkan lagi | lebih banyak | seterusnya | selanjutnya | sebelumnya | "
            "berikutnya | artikel berikutnya | artikel selanjutnya | artikel sebelumnya | artikel seterusnya | "
            "pos berikutnya | pos sebelumnya | postingan berikutnya | postingan sebelumnya | halaman berikutnya | "
            "halaman selanjutnya | halaman sebelumnya | halaman seterusnya | tentang kami | tentang | "
            "mengenai kami | hubungi kami | kontak | kontak kami | hubungi | redaksi | susunan redaksi | "
            "info iklan | pasang iklan | beriklan | iklan kami | iklankan dengan kami | pengiklanan | karier | "
            "karir | lowongan | kerjaya | lowongan kerja | bantuan | soalan lazim | peta situs | peta laman | "
            "arsip | arkib | aplikasi | unduh aplikasi | download aplikasi | muat turun aplikasi | "
            "dapatkan aplikasi | ikuti kami | ikuti kami di | ikut kami | media sosial | acara | permainan | "
            "teka teki | kuis | kuiz | zodiak | ramalan zodiak | cuaca | jadwal sholat | waktu solat | jadwal tv | "
            "toko | kedai | edisi cetak | layanan | perkhidmatan | mitra | bahasa | pengaturan | tetapan | "
            "jaringan media | media network | notifikasi | siaran langsung | jelajahi | live streaming | nasional | "
            "politik | hukum | ekonomi | bisnis | perniagaan | dunia | internasional | antarabangsa | daerah | "
            "regional | metro | megapolitan | jabodetabek | nusantara | olahraga | sukan | bola | sepak bola | "
            "bola sepak | sepakbola | bulu tangkis | badminton | hiburan | seleb | selebriti | gaya hidup | "
            "lifestyle | kesehatan | kesihatan | teknologi | sains | otomotif | automotif | pendidikan | edukasi | "
            "opini | kolom | pendapat | rencana | wisata | travel | pelancongan | kuliner | makanan | budaya | "
            "seni budaya | agama | islam | khazanah | lingkungan | alam sekitar | properti | hartanah | keuangan | "
            "kewangan | kriminal | jenayah | foto | video | infografis | infografik | galeri | cek fakta | viral | "
            "musik | muzik | film | filem | buku | wanita | keluarga | indonesia | malaysia | sabah sarawak | "
            "jakarta | jawa barat | jawa tengah | jawa timur | sumatera | sulawesi | bandung | surabaya | bali | "
            "semasa | mahkamah | wilayah | inspirasi | ragam | peristiwa | pemilu | parlimen | komuniti"
        ),
        Role.SHARE: (
            "bagikan | bagikan artikel | bagikan artikel ini | bagikan ini | bagikan ke facebook | "
            "bagikan ke twitter | bagikan ke whatsapp | bagikan di facebook | bagikan di twitter | "
            "bagikan di whatsapp | bagikan berita | bagikan berita ini | bagikan melalui | sebarkan | kongsi | "
            "kongsikan | kongsi artikel | kongsi artikel ini | kongsi di facebook | kongsi di twitter | "
            "kongsi melalui whatsapp | berbagi | kirim | kirim email | kirim lewat email | hantar | e mel | "
            "salin tautan | salin link | salin pautan | salin | tautan disalin | link disalin | "
            "tautan telah disalin | pautan disalin | tersalin | cetak | cetak artikel | simpan | simpan artikel | "
            "sukai | ikuti | rekomendasikan | komentar bagikan"
        ),
        Role.ADVERT: (
            "iklan | iklan layanan | konten bersponsor | konten sponsor | bersponsor | disponsori | sponsor | "
            "promosi | konten promosi | konten berbayar | kandungan ditaja | ditaja | kandungan berbayar | "
            "advertorial | lanjutkan membaca setelah iklan | artikel berlanjut setelah iklan | "
            "lanjut baca setelah iklan | gulir untuk lanjut membaca | gulir ke bawah untuk lanjut membaca | "
            "scroll to continue with content | scroll untuk melanjutkan | baca berita tanpa iklan | "
            "gabung sekarang | artikel diteruskan selepas iklan | tutup iklan"
        ),
        Role.COOKIE: (
            "terima | terima semua | terima cookie | terima semua cookie | terima kuki | setuju | saya setuju | "
            "saya bersetuju | tolak | tolak semua | tolak kuki | pengaturan cookie | tetapan kuki | kelola cookie | "
            "preferensi cookie | mengerti | saya mengerti | faham | izinkan semua"
        ),
        Role.NEWSLETTER: (
            "buletin | surat berita | langganan newsletter | daftar newsletter | berlangganan newsletter | "
            "berlangganan buletin | langgan newsletter | langgan buletin | alamat email | alamat email anda | "
            "email anda | masukkan email | masukkan email anda | alamat e mel | alamat emel | alamat emel anda | "
            "emel | emel anda | masukkan emel anda | aktifkan notifikasi | nyalakan notifikasi"
        ),
        Role.PAYWALL: (
            "langganan | berlangganan | berlangganan sekarang | langganan sekarang | langgan | langgan sekarang | "
            "masuk | login masuk | masuk daftar | masuk log | log masuk | log keluar | keluar | daftar | "
            "daftar sekarang | daftar akun | buat akun | buat akaun | daftar akaun | akun | akun saya | akaun | "
            "akaun saya | profil saya | khusus pelanggan | untuk pelanggan | khusus untuk pelanggan | "
            "hanya untuk pelanggan | konten khusus pelanggan | untuk pelanggan sahaja | sudah berlangganan | "
            "sudah punya akun | sudah ada akun | sudah memiliki akun | lupa kata sandi | lupa password | "
            "lupa kata laluan | donasi | donasi sekarang | derma | dukung kami | sokong kami | coba gratis | "
            "jadi anggota"
        ),
        Role.COMMENTS: (
            "tulis komentar | tulis komentar anda | tulis komen | beri komentar | berikan komentar | "
            "tambah komentar | tambahkan komentar | kirim komentar | kirim komentar anda | hantar komen | "
            "tinggalkan komentar | tinggalkan komen | posting komentar | catat ulasan | lihat komentar | "
            "lihat semua komentar | tampilkan komentar | baca komentar | semua komentar | balas | laporkan | "
            "laporkan komentar | lapor | belum ada komentar | tidak ada komentar | tiada komen | "
            "jadilah yang pertama berkomentar | jadi yang pertama berkomentar | batalkan balasan | batal balasan | "
            "komentar ditutup | komentar dinonaktifkan | ikut berkomentar | suka | terlama"
        ),
        Role.LEGAL: (
            "kebijakan privasi | kebijakan data pribadi | privasi | dasar privasi | polisi privasi | "
            "perlindungan data | notis privasi | syarat dan ketentuan | syarat ketentuan | ketentuan layanan | "
            "ketentuan penggunaan | syarat penggunaan | terma dan syarat | terma syarat | terma penggunaan | "
            "terma perkhidmatan | kebijakan cookie | dasar kuki | polisi kuki | hak cipta | hak cipta dilindungi | "
            "hak cipta terpelihara | hak cipta dilindungi undang undang | seluruh hak cipta dilindungi | penafian | "
            "sanggahan | pedoman media siber | pedoman pemberitaan media siber | pedoman | kode etik | "
            "kode etik jurnalistik | kod etika | aksesibilitas | kebijakan redaksi"
        ),
        Role.MEDIA: (
            "dengarkan | dengarkan artikel | dengarkan berita | dengar | dengar artikel | putar | putar video | "
            "putar audio | main video | mainkan video | tonton | tonton video | tonton sekarang | lihat video | "
            "lihat foto | lihat galeri | galeri foto | galeri gambar | layar penuh | skrin penuh | jeda | bisukan | "
            "senyap | perbesar | perbesar gambar | besarkan gambar | gambar berikutnya | gambar sebelumnya | "
            "gambar seterusnya | memuat | memuatkan | sedang memuat | gagal memuat | takarir"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "langsung ke konten | lewati ke konten | langkau ke | anda berada di sini | anda di sini"
        ),
        Role.SHARE: (
            "ikuti kami di | ikut kami di | ikuti berita | ikuti update | ikuti akun | ikuti saluran | ikuti kanal | "
            "ikuti channel | bagikan ke | bagikan di | bagikan lewat | kongsi di | kongsi melalui | "
            "klik untuk berbagi | klik untuk berkongsi | klik untuk membagikan | membuka di jendela yang baru | "
            "sertai saluran | sertai kami di | simak breaking news | dapatkan update berita pilihan | "
            "dapatkan berita terbaru dan | mari bergabung di"
        ),
        Role.ADVERT: (
            "artikel ini mengandung tautan afiliasi | artikel ini mengandungi pautan | "
            "artikel ini merupakan kerja sama | konten ini merupakan kerja sama"
        ),
        Role.COOKIE: (
            "kami menggunakan cookie | kami menggunakan kuki | situs ini menggunakan cookie | "
            "website ini menggunakan cookie | situs web ini menggunakan | laman web ini menggunakan | "
            "laman ini menggunakan kuki | kami dan mitra kami | kami dan rakan kongsi | privasi anda penting | "
            "kami menghargai privasi | dengan melanjutkan penggunaan | dengan terus menggunakan"
        ),
        Role.NEWSLETTER: (
            "berlangganan newsletter | daftar untuk menerima | dapatkan berita terkini | langgan newsletter | "
            "langgan buletin | berita pilihan langsung ke | dapatkan informasi terbaru langsung | "
            "dengan mendaftar anda"
        ),
        Role.PAYWALL: (
            "untuk melanjutkan membaca | untuk membaca artikel lengkap | untuk terus membaca | "
            "artikel ini khusus untuk pelanggan | artikel ini hanya untuk pelanggan | konten ini hanya untuk | "
            "konten ini khusus | silakan masuk | silakan login | silakan berlangganan | sila log masuk | "
            "berlangganan untuk | langgan untuk membaca | daftar gratis untuk"
        ),
        Role.COMMENTS: (
            "tinggalkan balasan | tinggalkan komentar | alamat email anda tidak akan | "
            "alamat e mel anda tidak akan | alamat emel anda tidak akan | ruas yang wajib ditandai | "
            "medan diperlukan ditanda | anda harus masuk untuk | anda harus login | anda mesti log masuk | "
            "silakan login untuk | untuk berkomentar | simpan nama email dan situs | "
            "segala komentar menjadi tanggung jawab | komentar sepenuhnya"
        ),
        Role.LEGAL: (
            "seluruh hak cipta | hak cipta dilindungi | hak cipta terpelihara | dilarang keras mengambil | "
            "dilarang memperbanyak | tidak dibenarkan menerbitkan"
        ),
        Role.MEDIA: (
            "dengarkan artikel | browser anda tidak | peramban anda tidak | pelayar anda tidak | "
            "aktifkan javascript | sila aktifkan javascript"
        ),
        Role.RELATED: (
            "baca juga | baca pula | baca selengkapnya | baca lebih lanjut | baca berita | baca artikel | "
            "baca lagi | simak juga | lihat juga | tonton juga | saksikan juga | artikel terkait | berita terkait | "
            "artikel berkaitan | berita berkaitan | artikel lainnya | berita lainnya | baca lebih banyak | "
            "jangan lewatkan | jangan lepaskan | pilihan editor | simak video | saksikan video | "
            "lihat artikel asli | artikel ini telah tayang"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "ikuti kami | ikuti kami di | ikut kami | kategori | kanal | tautan | pautan | pautan pantas | "
            "media sosial | jaringan kami"
        ),
        Role.NEWSLETTER: (
            "buletin | langganan newsletter | daftar newsletter | berlangganan newsletter"
        ),
        Role.COMMENTS: (
            "komentar | komen | tinggalkan balasan | tinggalkan komentar | tulis komentar | kolom komentar | "
            "komentar pembaca | berikan komentar | beri komentar | apa komentar anda | komentar anda | "
            "bagaimana menurut anda | ulasan pembaca"
        ),
        Role.RELATED: (
            "artikel terkait | berita terkait | berita berkaitan | artikel berkaitan | topik terkait | "
            "topik berkaitan | terkait | pos terkait | konten terkait | tag terkait | berita serupa | "
            "artikel serupa | artikel lainnya | berita lainnya | lainnya | baca juga | simak juga | lihat juga | "
            "rekomendasi untuk anda | rekomendasi untukmu | direkomendasikan | direkomendasikan untuk anda | "
            "disarankan untuk anda | cadangan untuk anda | pilihan untukmu | pilihan untuk anda | pilihan editor | "
            "pilihan redaksi | pilihan pengarang | terpopuler | berita populer | artikel populer | populer | "
            "paling popular | paling banyak dibaca | paling banyak dicari | banyak dibaca | paling dibaca | "
            "terbanyak dibaca | sering dibaca | tren | sedang tren | sedang hangat | sedang viral | berita utama | "
            "berita terkini | berita terbaru | berita terbaharu | artikel terbaru | artikel terkini | artikel lain | "
            "berita lain | terkini | terbaru | pos terbaru | tulisan terbaru | video terkait | video pilihan | "
            "berita pilihan | berita hari ini | jangan lewatkan | jangan lepaskan | anda mungkin suka | "
            "anda mungkin juga suka | anda juga mungkin suka | mungkin anda suka | mungkin anda minati | "
            "kamu mungkin suka | artikel selanjutnya | artikel seterusnya | baca selanjutnya | "
            "selanjutnya untuk anda | lagi berita | artikel pilihan | dari mitra kami | kabar lainnya | "
            "topik hangat | topik populer"
        ),
        Role.AUTHOR_BIO: (
            "tentang penulis | mengenai penulis | profil penulis | artikel lain oleh penulis"
        ),
    },
    telltales=(
        (frozenset({"cookie", "pengalaman", "situs"}), Role.COOKIE), (frozenset({"cookie", "menyetujui"}), Role.COOKIE),
        (frozenset({"kuki", "pengalaman"}), Role.COOKIE), (frozenset({"kuki", "bersetuju"}), Role.COOKIE),
        (frozenset({"newsletter", "berlangganan"}), Role.NEWSLETTER),
        (frozenset({"newsletter", "email", "daftar"}), Role.NEWSLETTER),
        (frozenset({"buletin", "langgan"}), Role.NEWSLETTER), (frozenset({"newsletter", "langgan"}), Role.NEWSLETTER),
        (frozenset({"pelanggan", "khusus", "akses"}), Role.PAYWALL),
        (frozenset({"berlangganan", "akses"}), Role.PAYWALL), (frozenset({"langganan", "bulan"}), Role.PAYWALL),
        (frozenset({"komentar", "sara"}), Role.COMMENTS), (frozenset({"komentar", "tanggung", "jawab"}), Role.COMMENTS),
        (frozenset({"komen", "tanggungjawab"}), Role.COMMENTS), (frozenset({"hak", "cipta", "dilindungi"}), Role.LEGAL),
        (frozenset({"hak", "cipta", "terpelihara"}), Role.LEGAL),
    ),
    credit_words=frozenset("foto fotografer gambar".split()),
    tag_words=frozenset({
        "tag", "topik", "topik terkait", "label", "kata kunci", "tags terkait", "tag terkait", "kata kunci utama",
    }),
    section_words=frozenset(
        "nasional | politik | hukum | ekonomi | bisnis | perniagaan | dunia | internasional | antarabangsa | "
        "daerah | regional | metro | megapolitan | jabodetabek | nusantara | olahraga | sukan | bola | "
        "sepak bola | bola sepak | sepakbola | bulu tangkis | badminton | hiburan | seleb | selebriti | "
        "gaya hidup | lifestyle | kesehatan | kesihatan | teknologi | sains | otomotif | automotif | pendidikan | "
        "edukasi | opini | kolom | pendapat | rencana | wisata | travel | pelancongan | kuliner | makanan | "
        "budaya | seni budaya | agama | islam | khazanah | lingkungan | alam sekitar | properti | hartanah | "
        "keuangan | kewangan | kriminal | jenayah | foto | video | infografis | infografik | galeri | cek fakta | "
        "viral | musik | muzik | film | filem | buku | wanita | keluarga | indonesia | malaysia | sabah sarawak | "
        "jakarta | jawa barat | jawa tengah | jawa timur | sumatera | sulawesi | bandung | surabaya | bali | "
        "semasa | mahkamah | wilayah | inspirasi | ragam | peristiwa | pemilu | parlimen | komuniti".split(" | ")
    ),
    by_labels={
        "oleh": "author", "reporter": "author", "wartawan": "author", "jurnalis": "author", "kontributor": "author",
        "laporan": "author", "teks": "author", "pengarang": "author", "pemberita": "author",
        "editor": "editor", "redaktur": "editor", "penyelia": "editor",
        "foto": "photographer", "gambar": "photographer",
    },
    credit_labels=frozenset({
        "foto", "gambar", "sumber", "sumber foto", "sumber gambar", "ilustrasi", "dokumentasi", "dok", "kredit foto",
        "kredit gambar", "grafik", "arsip", "tangkapan layar",
    }),
    agencies=frozenset({
        "antara", "bernama", "lkbn antara", "antara foto",
    }),
)

VI = Lexicon(
    language="vi",
    stop_words=frozenset(
        "của và là các có được không một người với những để đã này đến về từ đó như cũng ra vào ở tại bị phải trên sẽ "
        "nhưng nhiều đang còn hơn cùng việc ngày nên nhất thì làm rất trước nếu vì mà lên chỉ họ cả mới đều biết mình "
        "gì vẫn lúc sự cách thêm".split()
    ),
    by_words={
        "tác giả": "author", "bởi": "author", "viết bởi": "author", "đăng bởi": "author", "người viết": "author",
        "bài viết của": "author", "bài của": "author", "được viết bởi": "author",
        "biên tập bởi": "editor", "biên tập viên": "editor",
        "ảnh của": "photographer", "nhiếp ảnh": "photographer",
        "người dịch": "translator", "dịch bởi": "translator",
    },
    and_words=frozenset({"và"}),
    job_words=frozenset("phóng ctv btv pv".split()),
    date_words=frozenset(
        "ngày đăng | đăng ngày | đăng lúc | xuất bản | ngày xuất bản | được đăng | thời gian đăng | đã đăng | "
        "cập nhật | cập nhật lúc | cập nhật lần cuối | cập nhật ngày | cập nhật mới nhất | chỉnh sửa lần cuối".split(" | ")
    ),
    update_words=frozenset({
        "cập nhật", "cập nhật lúc", "cập nhật lần cuối", "cập nhật ngày", "cập nhật mới nhất", "chỉnh sửa lần cuối",
    }),
    read_words=frozenset({
        "đọc", "thời gian đọc", "để đọc", "phút đọc",
    }),
    minute_words=frozenset({"phút"}),
    phrases={
        Role.NAVIGATION: (
            "chuyển đến nội dung | chuyển đến nội dung chính | chuyển tới nội dung | bỏ qua nội dung | "
            "bỏ qua để đến nội dung | nhảy đến nội dung | đi đến nội dung | bỏ qua đến nội dung chính | thực đơn | "
            "menu chính | mở menu | đóng menu | điều hướng | tìm kiếm | tìm kiếm nâng cao | đóng | trang chủ | "
            "về trang chủ | trở lại | quay lại | trở về đầu trang | lên đầu trang | về đầu trang | đầu trang | "
            "chuyên mục | danh mục | tất cả chuyên mục | chủ đề | tin tức | tin mới | tin mới nhất | mới nhất | "
            "tin nóng | tin nhanh | tin trong ngày | tin nổi bật | nổi bật | bài mới | bài viết mới | "
            "bài viết mới nhất | trực tiếp | truyền hình trực tiếp | xem thêm | xem tiếp | xem tất cả | "
            "xem chi tiết | xem nhiều | xem toàn bộ | chi tiết | tải thêm | hiển thị thêm | hiển thị tất cả | "
            "tất cả | đọc thêm | đọc tiếp | đọc toàn bộ | đọc chi tiết | tiếp tục đọc | đọc bài viết | tiếp theo | "
            "trang sau | trang trước | bài trước | bài tiếp theo | bài sau | bài viết trước | bài viết tiếp theo | "
            "bài viết sau | bài kế tiếp | giới thiệu | về chúng tôi | liên hệ | liên hệ với chúng tôi | "
            "liên hệ quảng cáo | liên hệ tòa soạn | liên hệ toà soạn | tòa soạn | toà soạn | đặt báo | "
            "đường dây nóng | báo giá quảng cáo | tuyển dụng | trợ giúp | hỗ trợ | câu hỏi thường gặp | "
            "sơ đồ trang | sơ đồ website | lưu trữ | ứng dụng | tải ứng dụng | tải app | ứng dụng di động | "
            "theo dõi chúng tôi | theo dõi chúng tôi trên | theo dõi báo trên | kết nối với chúng tôi | "
            "mạng xã hội | sự kiện | trò chơi | ô chữ | tử vi | cung hoàng đạo | thời tiết | dự báo thời tiết | "
            "lịch phát sóng | lịch vạn niên | giá vàng | tỷ giá | cửa hàng | báo in | báo giấy | rao vặt | dịch vụ | "
            "ngôn ngữ | tiếng việt | cài đặt | thông báo | chế độ tối | bản đồ | liên kết | rss | thời sự | "
            "chính trị | xã hội | pháp luật | thế giới | quốc tế | trong nước | kinh tế | kinh doanh | tài chính | "
            "chứng khoán | doanh nghiệp | doanh nhân | bất động sản | thể thao | bóng đá | bóng đá quốc tế | "
            "bóng đá việt nam | văn hóa | văn hoá | giải trí | đời sống | sức khỏe | sức khoẻ | giáo dục | du học | "
            "khoa học | khoa học công nghệ | công nghệ | số hóa | du lịch | ẩm thực | xe | ô tô | ô tô xe máy | "
            "ý kiến | góc nhìn | tâm sự | bình luận phân tích | phân tích | phóng sự | điều tra | giới trẻ | "
            "nhịp sống | gia đình | phụ nữ | thời trang | làm đẹp | phim | điện ảnh | âm nhạc | sách | truyền hình | "
            "sao việt | công đoàn | lao động | việc làm | môi trường | nông nghiệp | quân sự | quốc phòng | "
            "biển đảo | giao thông | đô thị | dân sinh | bạn đọc | từ thiện | tuần việt nam | hà nội | tp hcm | "
            "hồ sơ | ảnh | ảnh video | multimedia | infographic | longform | video clip | thị trường | tiêu dùng | "
            "lối sống | tôn giáo | an ninh hình sự | xuất bản"
        ),
        Role.SHARE: (
            "chia sẻ | chia sẻ bài viết | chia sẻ bài viết này | chia sẻ bài viết lên facebook | "
            "chia sẻ lên facebook | chia sẻ lên twitter | chia sẻ facebook | chia sẻ qua facebook | "
            "chia sẻ qua email | chia sẻ qua zalo | zalo | gửi email | gửi mail | gửi bài viết | sao chép liên kết | "
            "sao chép link | sao chép | đã sao chép | copy link | copy link thành công | link bài gốc | lấy link | "
            "in bài viết | in bài | lưu bài | lưu bài viết | lưu tin | bỏ lưu | thích bài viết | quan tâm | "
            "đánh dấu | theo dõi báo | tặng sao | theo dõi trên google news"
        ),
        Role.ADVERT: (
            "quảng cáo | nội dung tài trợ | được tài trợ | tài trợ | bài viết quảng cáo | thông tin quảng cáo | "
            "thông tin doanh nghiệp | bài pr | tin tài trợ | nội dung quảng cáo | quảng cáo đọc tiếp bên dưới | "
            "bài viết tiếp tục sau quảng cáo | tắt quảng cáo | bỏ qua quảng cáo | liên kết tài trợ"
        ),
        Role.COOKIE: (
            "chấp nhận | đồng ý | tôi đồng ý | chấp nhận tất cả | chấp nhận cookie | chấp nhận tất cả cookie | "
            "đồng ý tất cả | từ chối | từ chối tất cả | cài đặt cookie | tùy chọn cookie | quản lý cookie | "
            "đã hiểu | tôi hiểu"
        ),
        Role.NEWSLETTER: (
            "bản tin | nhận bản tin | đăng ký nhận tin | đăng ký nhận bản tin | đăng ký bản tin | "
            "đăng kí nhận bản tin | đăng ký newsletter | nhận tin qua email | nhận thông báo | bật thông báo | "
            "email của bạn | địa chỉ email | địa chỉ email của bạn | nhập email | nhập email của bạn | "
            "nhập địa chỉ email"
        ),
        Role.PAYWALL: (
            "đăng nhập | đăng ký | đăng kí | đăng xuất | đăng nhập đăng ký | đăng nhập với facebook | "
            "đăng nhập với google | đăng ký ngay | đăng ký tài khoản | tạo tài khoản | tài khoản | "
            "tài khoản của tôi | hồ sơ của tôi | thông tin tài khoản | thành viên | chưa có tài khoản | "
            "đã có tài khoản | bạn đã có tài khoản | quên mật khẩu | chỉ dành cho thuê bao | dành cho thuê bao | "
            "mua gói | ủng hộ | ủng hộ chúng tôi | dùng thử miễn phí | trở thành thành viên"
        ),
        Role.COMMENTS: (
            "gửi bình luận | viết bình luận | thêm bình luận | bình luận của bạn | ý kiến của bạn | gửi ý kiến | "
            "ý kiến của bạn về bài viết | đăng bình luận | để lại bình luận | xem bình luận | xem tất cả bình luận | "
            "xem thêm bình luận | xem thêm ý kiến | xem tất cả ý kiến | hiển thị bình luận | đọc bình luận | "
            "trả lời | phản hồi | báo vi phạm | báo cáo vi phạm | chưa có bình luận | chưa có bình luận nào | "
            "không có bình luận | hãy là người đầu tiên bình luận | hủy trả lời | huỷ trả lời | hủy | "
            "bình luận đã đóng | thích | mới nhất trước | quan tâm nhất"
        ),
        Role.LEGAL: (
            "chính sách bảo mật | chính sách quyền riêng tư | chính sách riêng tư | quyền riêng tư | bảo mật | "
            "bảo vệ dữ liệu cá nhân | điều khoản sử dụng | điều khoản dịch vụ | điều khoản | "
            "điều khoản và điều kiện | điều kiện sử dụng | chính sách cookie | bản quyền | giữ bản quyền | "
            "bảo lưu mọi quyền | mọi quyền được bảo lưu | đã đăng ký bản quyền | tất cả các quyền được bảo lưu | "
            "tuyên bố miễn trừ trách nhiệm | miễn trừ trách nhiệm | quy định sử dụng | quy chế hoạt động"
        ),
        Role.MEDIA: (
            "nghe | nghe bài viết | nghe đọc bài | nghe bài báo | nghe podcast | nghe audio | nghe ngay | nghe báo | "
            "phát | phát video | xem video | xem ảnh | tạm dừng | toàn màn hình | tắt tiếng | bật tiếng | "
            "thư viện ảnh | bộ sưu tập ảnh | phóng to | phóng to ảnh | ảnh tiếp theo | ảnh trước | đang tải | "
            "phụ đề | tốc độ đọc | giọng nữ miền bắc | giọng nam miền bắc | cỡ chữ"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "chuyển đến nội dung | bỏ qua nội dung | bạn đang ở đây | bạn đang ở"
        ),
        Role.SHARE: (
            "theo dõi chúng tôi trên | chia sẻ lên | chia sẻ qua | bấm để chia sẻ | nhấp để chia sẻ | "
            "nhấn vào chia sẻ | mở trong cửa sổ mới | mời bạn đọc theo dõi kênh"
        ),
        Role.ADVERT: (
            "bài viết có chứa liên kết"
        ),
        Role.COOKIE: (
            "chúng tôi sử dụng cookie | trang web này sử dụng cookie | website này sử dụng cookie | "
            "trang này sử dụng cookie | trang web sử dụng cookie | chúng tôi và các đối tác | "
            "quyền riêng tư của bạn | bằng việc tiếp tục sử dụng | bằng cách tiếp tục sử dụng"
        ),
        Role.NEWSLETTER: (
            "đăng ký nhận bản tin | đăng ký để nhận | đăng ký nhận tin | nhận tin tức mới nhất | nhập email để nhận"
        ),
        Role.PAYWALL: (
            "để đọc tiếp | để tiếp tục đọc | để đọc toàn bộ bài | bài viết này chỉ dành cho | "
            "nội dung này chỉ dành cho | nội dung dành riêng cho | vui lòng đăng nhập | đăng nhập để | "
            "đăng ký để đọc | bạn cần đăng nhập | hãy đăng nhập"
        ),
        Role.COMMENTS: (
            "để lại một bình luận | để lại bình luận | email của bạn sẽ không được | "
            "các trường bắt buộc được đánh | bạn phải đăng nhập để | đăng nhập để bình luận | "
            "bình luận của bạn | vui lòng nhập bình luận | vui lòng gõ tiếng việt | vui lòng viết bằng tiếng việt | "
            "lưu tên của tôi email"
        ),
        Role.LEGAL: (
            "bản quyền thuộc về | bản quyền thuộc | giữ bản quyền nội dung | ghi rõ nguồn | "
            "ghi rõ nguồn khi phát hành | toàn bộ bản quyền thuộc | mọi hành vi sao chép | cấm sao chép | "
            "giấy phép số | giấy phép xuất bản | cơ quan chủ quản | giấy phép hoạt động | vui lòng ghi rõ nguồn | "
            "chịu trách nhiệm nội dung"
        ),
        Role.MEDIA: (
            "nghe bài viết | trình duyệt của bạn không | vui lòng bật javascript | hãy bật javascript"
        ),
        Role.RELATED: (
            "đọc thêm | xem thêm | đọc tiếp | mời bạn đọc | mời bạn đọc thêm | có thể bạn quan tâm | "
            "bạn có thể quan tâm | có thể bạn chưa biết | tin liên quan | bài liên quan | bài viết liên quan | "
            "tin cùng chuyên mục | đừng bỏ lỡ | mời quý độc giả | mời độc giả đón đọc"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "theo dõi chúng tôi | chuyên mục | danh mục | liên kết nhanh | liên kết hữu ích | mạng xã hội | "
            "kết nối với chúng tôi"
        ),
        Role.NEWSLETTER: (
            "bản tin | đăng ký nhận bản tin | đăng ký nhận tin | đăng ký bản tin"
        ),
        Role.COMMENTS: (
            "bình luận | ý kiến | ý kiến bạn đọc | ý kiến của bạn | bình luận của bạn | gửi bình luận | "
            "viết bình luận | để lại một bình luận | để lại bình luận | gửi ý kiến | bình luận facebook | "
            "gửi bình luận của bạn | ý kiến độc giả"
        ),
        Role.RELATED: (
            "tin liên quan | bài liên quan | bài viết liên quan | tin bài liên quan | chủ đề liên quan | "
            "nội dung liên quan | các bài viết liên quan | tin cùng chuyên mục | cùng chuyên mục | "
            "bài cùng chuyên mục | tin cùng mục | bài viết cùng chuyên mục | tin khác | các tin khác | bài khác | "
            "bài viết khác | tin tức khác | các bài khác | tin mới | tin mới nhất | tin tức mới nhất | "
            "bài mới nhất | bài viết mới | bài viết mới nhất | bài viết gần đây | mới cập nhật | tin đọc nhiều | "
            "đọc nhiều | đọc nhiều nhất | tin xem nhiều | xem nhiều | xem nhiều nhất | tin nổi bật | nổi bật | "
            "tin nóng | tin nóng trong ngày | bài viết nổi bật | đọc thêm | xem thêm | có thể bạn quan tâm | "
            "bạn có thể quan tâm | bạn có thể thích | có thể bạn thích | có thể bạn chưa biết | dành cho bạn | "
            "đề xuất cho bạn | gợi ý cho bạn | được đề xuất | tin đề xuất | đừng bỏ lỡ | tin tài trợ | "
            "bài tiếp theo | tin theo ngày | video nổi bật | tin vừa đăng | tin cũ hơn | tin mới hơn"
        ),
        Role.AUTHOR_BIO: (
            "về tác giả | thông tin tác giả | giới thiệu tác giả | bài viết cùng tác giả | cùng tác giả"
        ),
    },
    telltales=(
        (frozenset({"cookie", "trải", "nghiệm", "trang"}), Role.COOKIE),
        (frozenset({"cookie", "đồng", "ý"}), Role.COOKIE),
        (frozenset({"bản", "tin", "đăng", "ký", "email"}), Role.NEWSLETTER),
        (frozenset({"đăng", "ký", "nhận", "tin", "email"}), Role.NEWSLETTER),
        (frozenset({"đăng", "nhập", "đọc", "tiếp"}), Role.PAYWALL),
        (frozenset({"bình", "luận", "tiếng", "việt", "có", "dấu"}), Role.COMMENTS),
        (frozenset({"quyền", "bảo", "lưu"}), Role.LEGAL),
        (frozenset({"ghi", "rõ", "nguồn", "phát", "hành"}), Role.LEGAL),
        (frozenset({"bản", "quyền", "văn"}), Role.LEGAL),
    ),
    credit_words=frozenset("ảnh ttxvn getty".split()),
    tag_words=frozenset({
        "từ khóa", "từ khoá", "tags", "thẻ", "chủ đề", "chủ đề liên quan", "xem thêm về",
    }),
    section_words=frozenset(
        "thời sự | chính trị | xã hội | pháp luật | thế giới | quốc tế | trong nước | kinh tế | kinh doanh | "
        "tài chính | chứng khoán | doanh nghiệp | doanh nhân | bất động sản | thể thao | bóng đá | "
        "bóng đá quốc tế | bóng đá việt nam | văn hóa | văn hoá | giải trí | đời sống | sức khỏe | sức khoẻ | "
        "giáo dục | du học | khoa học | khoa học công nghệ | công nghệ | số hóa | du lịch | ẩm thực | xe | ô tô | "
        "ô tô xe máy | ý kiến | góc nhìn | tâm sự | bình luận phân tích | phân tích | phóng sự | điều tra | "
        "giới trẻ | nhịp sống | gia đình | phụ nữ | thời trang | làm đẹp | phim | điện ảnh | âm nhạc | sách | "
        "truyền hình | sao việt | công đoàn | lao động | việc làm | môi trường | nông nghiệp | quân sự | "
        "quốc phòng | biển đảo | giao thông | đô thị | dân sinh | bạn đọc | từ thiện | tuần việt nam | hà nội | "
        "tp hcm | hồ sơ | ảnh | ảnh video | multimedia | infographic | longform | video clip | thị trường | "
        "tiêu dùng | lối sống | tôn giáo | an ninh hình sự | xuất bản".split(" | ")
    ),
    by_labels={
        "bài": "author", "thực hiện": "author", "bài viết": "author", "phóng viên": "author", "tổng hợp": "author",
        "tin": "author", "ghi nhận": "author",
        "biên tập": "editor", "hiệu đính": "editor",
        "ảnh": "photographer", "hình ảnh": "photographer", "hình": "photographer",
        "dịch": "translator", "biên dịch": "translator", "chuyển ngữ": "translator",
    },
    credit_labels=frozenset({
        "ảnh", "hình", "hình ảnh", "hình minh họa", "ảnh minh họa", "nguồn", "nguồn ảnh", "minh họa", "đồ họa",
        "ảnh chụp màn hình", "ảnh tư liệu",
    }),
    agencies=frozenset({
        "ttxvn", "thông tấn xã việt nam", "vna",
    }),
)

TH = Lexicon(
    language="th",
    stop_words=frozenset(
        "ที่ และ ใน ของ เป็น มี ได้ ไม่ ให้ จะ ว่า การ กับ จาก ก็ แต่ โดย หรือ นี้ ไป มา อยู่ แล้ว ต้อง ซึ่ง เพื่อ คือ "
        "ถ้า อย่าง เมื่อ ด้วย ทั้งนี้ นอกจากนี้ สำหรับ อย่างไรก็ตาม".split()
    ),
    by_words={
        "โดย": "author", "เขียนโดย": "author", "ผู้เขียน": "author", "รายงานโดย": "author", "เรื่องโดย": "author",
        "ผู้แต่ง": "author", "เผยแพร่โดย": "author", "โพสต์โดย": "author", "เรียบเรียงโดย": "author",
        "บทความโดย": "author",
        "บรรณาธิการ": "editor", "แก้ไขโดย": "editor",
        "ภาพโดย": "photographer", "ถ่ายภาพโดย": "photographer", "ช่างภาพ": "photographer",
        "แปลโดย": "translator", "ผู้แปล": "translator",
    },
    and_words=frozenset({"และ"}),
    job_words=frozenset(
        "ผู้สื่อข่าว นักข่าว บรรณาธิการ คอลัมนิสต์ กองบรรณาธิการ ผู้เขียน ช่างภาพ นักเขียน ทีมข่าว".split()
    ),
    date_words=frozenset(
        "เผยแพร่ | เผยแพร่เมื่อ | เผยแพร่วันที่ | วันที่เผยแพร่ | โพสต์เมื่อ | วันที่ | ลงข่าวเมื่อ | "
        "เผยแพร่ครั้งแรก | อัปเดต | อัพเดท | อัปเดตเมื่อ | อัพเดทเมื่อ | ปรับปรุง | ปรับปรุงล่าสุด | "
        "อัปเดตล่าสุด | อัพเดทล่าสุด | แก้ไขล่าสุด".split(" | ")
    ),
    update_words=frozenset({
        "อัปเดต", "อัพเดท", "อัปเดตเมื่อ", "อัพเดทเมื่อ", "ปรับปรุง", "ปรับปรุงล่าสุด", "อัปเดตล่าสุด", "อัพเดทล่าสุด",
        "แก้ไขล่าสุด",
    }),
    read_words=frozenset({
        "อ่าน", "เวลาอ่าน", "ใช้เวลาอ่าน", "เวลาในการอ่าน", "ในการอ่าน", "ระยะเวลาในการอ่าน",
    }),
    minute_words=frozenset({"นาที"}),
    phrases={
        Role.NAVIGATION: (
            "ข้ามไปยังเนื้อหา | ข้ามไปเนื้อหา | ข้ามไปที่เนื้อหา | ข้ามไปยังเนื้อหาหลัก | ไปที่เนื้อหา | "
            "ข้ามไป เนื้อหา | เมนู | เมนูหลัก | เปิดเมนู | ปิดเมนู | นำทาง | ค้นหา | ค้นหาข่าว | ปิด | หน้าแรก | "
            "หน้าหลัก | กลับหน้าแรก | กลับหน้าหลัก | กลับ | ย้อนกลับ | กลับขึ้นด้านบน | กลับด้านบน | ขึ้นบน | "
            "หมวดหมู่ | หมวดข่าว | ทุกหมวด | หัวข้อ | ประเด็น | ข่าว | ข่าวทั้งหมด | ข่าวล่าสุด | ข่าวเด่น | "
            "ข่าวด่วน | ข่าวใหม่ | ล่าสุด | ข่าววันนี้ | ข่าวสด | ถ่ายทอดสด | สด | เพิ่มเติม | ดูเพิ่มเติม | "
            "ดูทั้งหมด | แสดงทั้งหมด | แสดงเพิ่มเติม | โหลดเพิ่ม | โหลดเพิ่มเติม | อ่านเพิ่มเติม | อ่านต่อ | "
            "อ่านทั้งหมด | อ่านข่าวต่อ | อ่านบทความ | อ่านต่อคลิก | คลิกอ่านต่อ | ข่าวเพิ่มเติม | บทความทั้งหมด | "
            "ถัดไป | ก่อนหน้า | หน้าถัดไป | หน้าก่อนหน้า | ข่าวถัดไป | ข่าวก่อนหน้า | บทความถัดไป | บทความก่อนหน้า | "
            "เรื่องถัดไป | เรื่องก่อนหน้า | เกี่ยวกับเรา | รู้จักเรา | ติดต่อเรา | ติดต่อ | ติดต่อโฆษณา | ลงโฆษณา | "
            "ลงโฆษณากับเรา | โฆษณากับเรา | ร่วมงานกับเรา | สมัครงาน | ช่วยเหลือ | คำถามที่พบบ่อย | แผนผังเว็บไซต์ | "
            "แผนผังเว็บ | คลังข่าว | คลังข้อมูล | แอปพลิเคชัน | ดาวน์โหลดแอป | ดาวน์โหลดแอปพลิเคชัน | ติดตามเรา | "
            "ติดตามเราได้ที่ | ติดตามเราบน | ช่องทางติดตาม | โซเชียลมีเดีย | กิจกรรม | อีเวนต์ | เกม | เกมส์ | ดวง | "
            "ดูดวง | ดวงวันนี้ | หวย | ตรวจหวย | ตรวจสลาก | สลากกินแบ่ง | สภาพอากาศ | พยากรณ์อากาศ | ราคาทอง | "
            "ราคาทองวันนี้ | ราคาน้ำมัน | ผังรายการ | ดูทีวีออนไลน์ | ร้านค้า | หนังสือพิมพ์ | นิตยสาร | บริการ | "
            "ภาษา | ภาษาไทย | ตั้งค่า | การแจ้งเตือน | สารบัญ | คอลัมน์ | คอลัมนิสต์ | รายการ | การเมือง | "
            "เศรษฐกิจ | ธุรกิจ | การเงิน | การเงิน การลงทุน | หุ้น | สังคม | อาชญากรรม | ต่างประเทศ | รอบโลก | โลก | "
            "ในประเทศ | ภูมิภาค | ทั่วไทย | ทั่วไป | กรุงเทพ | กทม | กีฬา | ฟุตบอล | ฟุตบอลไทย | ฟุตบอลต่างประเทศ | "
            "มวย | วอลเลย์บอล | บันเทิง | ดารา | ละคร | ภาพยนตร์ | หนัง | ซีรีส์ | เพลง | ดนตรี | ไลฟ์สไตล์ | "
            "สุขภาพ | เทคโนโลยี | ไอที | วิทยาศาสตร์ | นวัตกรรม | การศึกษา | สิ่งแวดล้อม | ท่องเที่ยว | อาหาร | "
            "กิน เที่ยว | ยานยนต์ | รถยนต์ | อสังหาริมทรัพย์ | อสังหาฯ | การตลาด | เกษตร | แรงงาน | ศาสนา | "
            "พระเครื่อง | วัฒนธรรม | ศิลปวัฒนธรรม | หนังสือ | ความคิดเห็นและบทวิเคราะห์ | บทวิเคราะห์ | บทความ | "
            "บทบรรณาธิการ | ทัศนะ | สัมภาษณ์ | สกู๊ป | สกู๊ปพิเศษ | รายงานพิเศษ | วิดีโอ | วีดีโอ | คลิป | "
            "พอดแคสต์ | พอดคาสต์ | ภาพข่าว | อินโฟกราฟิก | แฟชั่น | ผู้หญิง | ครอบครัว | สัตว์เลี้ยง | ไวรัล | "
            "เลือกตั้ง | คุณภาพชีวิต | ข่าวทั่วไทย"
        ),
        Role.SHARE: (
            "แชร์ | แชร์ข่าว | แชร์ข่าวนี้ | แชร์บทความ | แชร์บทความนี้ | แชร์เรื่องนี้ | แชร์ไปยัง facebook | "
            "แชร์ไปที่ facebook | แชร์บน facebook | แชร์บน twitter | แชร์ผ่านไลน์ | แชร์ไปยังเฟซบุ๊ก | แบ่งปัน | "
            "แบ่งปันสิ่งนี้ | ส่ง | ส่งอีเมล | ส่งต่อ | คัดลอกลิงก์ | คัดลอกลิงค์ | คัดลอก | คัดลอกแล้ว | "
            "คัดลอกลิงก์แล้ว | พิมพ์ | พิมพ์หน้านี้ | บันทึก | บันทึกบทความ | ถูกใจ | ชอบ | กดไลก์ | ติดตาม | ทวีต | "
            "เฟซบุ๊ก | เฟสบุ๊ค | ทวิตเตอร์ | ไลน์ | อินสตาแกรม | ยูทูบ | ติ๊กต็อก | อีเมล | ขนาดตัวอักษร"
        ),
        Role.ADVERT: (
            "โฆษณา | พื้นที่โฆษณา | สปอนเซอร์ | เนื้อหาสนับสนุน | บทความสนับสนุน | ได้รับการสนับสนุน | "
            "สนับสนุนเนื้อหาโดย | สนับสนุนโดย | ข่าวประชาสัมพันธ์ | ประชาสัมพันธ์ | อ่านต่อด้านล่าง | "
            "ข่าวมีต่อด้านล่างโฆษณา | เนื้อหาต่อจากโฆษณา | ปิดโฆษณา | ข้ามโฆษณา"
        ),
        Role.COOKIE: (
            "ยอมรับ | ยอมรับทั้งหมด | ยอมรับคุกกี้ | ยอมรับคุกกี้ทั้งหมด | ตกลง | ยินยอม | ยินยอมทั้งหมด | ปฏิเสธ | "
            "ปฏิเสธทั้งหมด | ตั้งค่าคุกกี้ | การตั้งค่าคุกกี้ | จัดการคุกกี้ | จัดการความเป็นส่วนตัว | "
            "ตั้งค่าความเป็นส่วนตัว | รับทราบ | เข้าใจแล้ว | บันทึกการตั้งค่า"
        ),
        Role.NEWSLETTER: (
            "จดหมายข่าว | สมัครรับจดหมายข่าว | รับจดหมายข่าว | สมัครรับข่าวสาร | รับข่าวสาร | รับข่าวสารทางอีเมล | "
            "อีเมลของคุณ | ที่อยู่อีเมล | กรอกอีเมล | กรอกอีเมลของคุณ | ใส่อีเมลของคุณ | เปิดการแจ้งเตือน | "
            "รับการแจ้งเตือน | กดติดตาม"
        ),
        Role.PAYWALL: (
            "สมัครสมาชิก | สมัคร | สมัครเลย | สมาชิก | สำหรับสมาชิก | สำหรับสมาชิกเท่านั้น | เฉพาะสมาชิก | "
            "เข้าสู่ระบบ | ล็อกอิน | ลงชื่อเข้าใช้ | ลงชื่อเข้าใช้งาน | ออกจากระบบ | ลงทะเบียน | สร้างบัญชี | "
            "บัญชีของฉัน | บัญชี | บัญชีผู้ใช้ | โปรไฟล์ | ลืมรหัสผ่าน | เป็นสมาชิกอยู่แล้ว | มีบัญชีอยู่แล้ว | "
            "บริจาค | สนับสนุนเรา | ทดลองใช้ฟรี"
        ),
        Role.COMMENTS: (
            "แสดงความคิดเห็น | แสดงความเห็น | เขียนความคิดเห็น | เพิ่มความคิดเห็น | ส่งความคิดเห็น | ดูความคิดเห็น | "
            "ดูความคิดเห็นทั้งหมด | ความคิดเห็นทั้งหมด | อ่านความคิดเห็น | ซ่อนความคิดเห็น | ตอบกลับ | ตอบ | "
            "รายงาน | แจ้งลบ | ไม่มีความคิดเห็น | ยังไม่มีความคิดเห็น | ยกเลิกการตอบ | ปิดแสดงความคิดเห็น | "
            "ปิดความเห็น | ปิดความคิดเห็น | ใหม่ล่าสุด | เก่าที่สุด | แสดงความคิดเห็นเป็นคนแรก"
        ),
        Role.LEGAL: (
            "นโยบายความเป็นส่วนตัว | นโยบายความเป็นส่วนบุคคล | นโยบายคุ้มครองข้อมูลส่วนบุคคล | "
            "นโยบายการคุ้มครองข้อมูลส่วนบุคคล | นโยบายข้อมูลส่วนบุคคล | ความเป็นส่วนตัว | นโยบายคุกกี้ | คุกกี้ | "
            "นโยบายการใช้คุกกี้ | ข้อกำหนดและเงื่อนไข | เงื่อนไขการใช้งาน | เงื่อนไขการให้บริการ | "
            "ข้อตกลงการใช้งาน | ข้อตกลงและเงื่อนไข | เงื่อนไขและข้อตกลง | ข้อกำหนดการใช้งาน | สงวนลิขสิทธิ์ | "
            "ลิขสิทธิ์ | สงวนลิขสิทธิ์ตามพระราชบัญญัติ | สงวนสิทธิ์ | ข้อจำกัดความรับผิดชอบ | "
            "ข้อปฏิเสธความรับผิดชอบ | จรรยาบรรณ | นโยบาย"
        ),
        Role.MEDIA: (
            "ฟัง | ฟังข่าว | ฟังบทความ | ฟังเสียง | ฟังข่าวนี้ | เล่น | เล่นวิดีโอ | ดูวิดีโอ | ชมคลิป | ดูคลิป | "
            "หยุดชั่วคราว | เต็มจอ | ปิดเสียง | เปิดเสียง | แกลเลอรี | แกลเลอรี่ | อัลบั้มภาพ | ดูภาพ | "
            "ดูภาพทั้งหมด | ภาพทั้งหมด | ขยายภาพ | ภาพถัดไป | ภาพก่อนหน้า | กำลังโหลด | คำบรรยาย"
        ),
    },
    prefixes={
        Role.NAVIGATION: (
            "ข้ามไปยัง | คุณอยู่ที่นี่ | คุณกำลังอยู่ที่"
        ),
        Role.SHARE: (
            "ติดตามเราได้ที่ | ติดตามข่าวสารได้ที่ | ติดตามช่อง | แชร์ไปยัง | แชร์ไปที่ | กดเพื่อแชร์ | "
            "คลิกเพื่อแชร์ | คลิกเพื่อแบ่งปัน | เปิดในหน้าต่างใหม่ | ติดตามข่าวด่วน กระแสข่าวบน"
        ),
        Role.ADVERT: (
            "บทความนี้มีลิงก์ | บทความนี้ได้รับการสนับสนุน | เนื้อหานี้ได้รับการสนับสนุน"
        ),
        Role.COOKIE: (
            "เว็บไซต์นี้ใช้คุกกี้ | เว็บไซต์ของเราใช้คุกกี้ | เราใช้คุกกี้ | เราใช้คุกกี้เพื่อพัฒนา | "
            "เราใช้คุกกี้เพื่อ | เราใช้คุกกี้เพื่อพัฒนาประสิทธิภาพ | เว็บไซต์มีการใช้งานคุกกี้ | เราและพันธมิตร | "
            "เราให้ความสำคัญกับความเป็นส่วนตัว"
        ),
        Role.NEWSLETTER: (
            "สมัครรับจดหมายข่าว | สมัครรับข่าวสาร | รับข่าวสารล่าสุด"
        ),
        Role.PAYWALL: (
            "อ่านต่อได้เฉพาะสมาชิก | บทความนี้สำหรับสมาชิก | เนื้อหานี้สำหรับสมาชิก | กรุณาเข้าสู่ระบบ | "
            "กรุณาล็อกอิน | เข้าสู่ระบบเพื่อ | สมัครสมาชิกเพื่อ"
        ),
        Role.COMMENTS: (
            "อีเมลของคุณจะไม่แสดง | อีเมลของคุณจะไม่ถูกเผยแพร่ | ช่องข้อมูลจำเป็น | ช่องที่ต้องการถูกทำเครื่องหมาย | "
            "คุณต้องเข้าสู่ระบบ | ใส่ความเห็น | ยกเลิกการตอบ | บันทึกชื่อ อีเมล"
        ),
        Role.LEGAL: (
            "สงวนลิขสิทธิ์ | สงวนสิทธิ์ | ห้ามทำซ้ำ"
        ),
        Role.MEDIA: (
            "เบราว์เซอร์ของคุณ | กรุณาเปิดใช้งาน javascript | โปรดเปิดใช้งาน javascript"
        ),
        Role.RELATED: (
            "อ่านข่าว | อ่านข่าวเพิ่มเติม | อ่านเพิ่มเติม | อ่านข่าวต้นฉบับ | อ่านเรื่อง | อ่านต่อ | อ่านด้วย | "
            "ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | ข่าวน่าสนใจ | ข่าวที่น่าสนใจ | "
            "คลิกอ่าน | อ่านประกอบ"
        ),
    },
    openers={
        Role.NAVIGATION: (
            "ติดตามเรา | ติดตามเราได้ที่ | หมวดหมู่ | ลิงก์ที่เกี่ยวข้อง"
        ),
        Role.NEWSLETTER: (
            "จดหมายข่าว | สมัครรับจดหมายข่าว | สมัครรับข่าวสาร"
        ),
        Role.COMMENTS: (
            "ความคิดเห็น | ความเห็น | แสดงความคิดเห็น | แสดงความเห็น | ใส่ความเห็น | ความคิดเห็นของผู้อ่าน | "
            "คอมเมนต์ | เขียนความคิดเห็น"
        ),
        Role.RELATED: (
            "ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง | ข่าวเกี่ยวข้อง | "
            "บทความเกี่ยวข้อง | ที่เกี่ยวข้อง | หัวข้อที่เกี่ยวข้อง | ข่าวในหมวดเดียวกัน | เรื่องน่าสนใจ | "
            "เรื่องที่น่าสนใจ | ข่าวที่น่าสนใจ | ข่าวน่าสนใจ | บทความที่น่าสนใจ | บทความน่าสนใจ | ข่าวอื่นๆ | "
            "ข่าวอื่น | ข่าวอื่นที่น่าสนใจ | บทความอื่นๆ | บทความอื่น ๆ | ข่าวล่าสุด | บทความล่าสุด | เรื่องล่าสุด | "
            "โพสต์ล่าสุด | ข่าวยอดนิยม | บทความยอดนิยม | ยอดนิยม | เรื่องยอดนิยม | ข่าวยอดฮิต | อ่านมากที่สุด | "
            "อ่านมากสุด | ข่าวอ่านมากที่สุด | เรื่องเด่น | ข่าวเด่น | ข่าวเด่นวันนี้ | ข่าวแนะนำ | บทความแนะนำ | "
            "แนะนำสำหรับคุณ | เรื่องแนะนำ | กำลังเป็นที่นิยม | มาแรง | กำลังมาแรง | คุณอาจสนใจ | คุณอาจชอบ | "
            "คุณอาจจะชอบ | เรื่องที่คุณอาจสนใจ | ห้ามพลาด | อ่านเพิ่มเติม | อ่านข่าวเพิ่มเติม | อ่านต่อ | "
            "ข่าวถัดไป | บทความถัดไป | ข่าวประจำวัน | ติดตามข่าวอื่น | คลิปแนะนำ | อ่านข่าวที่เกี่ยวข้อง"
        ),
        Role.AUTHOR_BIO: (
            "เกี่ยวกับผู้เขียน | ประวัติผู้เขียน | บทความอื่นของผู้เขียน"
        ),
    },
    telltales=(
        (frozenset({"คุกกี้", "ยอมรับ"}), Role.COOKIE), (frozenset({"คุกกี้", "นโยบาย"}), Role.COOKIE),
        (frozenset({"จดหมายข่าว", "อีเมล"}), Role.NEWSLETTER), (frozenset({"สมาชิก", "เข้าสู่ระบบ"}), Role.PAYWALL),
        (frozenset({"ความคิดเห็น", "เข้าสู่ระบบ"}), Role.COMMENTS),
        (frozenset({"สงวนลิขสิทธิ์", "บริษัท"}), Role.LEGAL),
    ),
    credit_words=frozenset("ภาพ ภาพโดย".split()),
    tag_words=frozenset({
        "แท็ก", "แท็กที่เกี่ยวข้อง", "แท็ก ที่เกี่ยวข้อง", "ป้ายกำกับ", "คำค้น", "คำสำคัญ", "หัวข้อที่เกี่ยวข้อง",
        "ประเด็นที่เกี่ยวข้อง", "คีย์เวิร์ด",
    }),
    section_words=frozenset(
        "การเมือง | เศรษฐกิจ | ธุรกิจ | การเงิน | การเงิน การลงทุน | หุ้น | สังคม | อาชญากรรม | ต่างประเทศ | "
        "รอบโลก | โลก | ในประเทศ | ภูมิภาค | ทั่วไทย | ทั่วไป | กรุงเทพ | กทม | กีฬา | ฟุตบอล | ฟุตบอลไทย | "
        "ฟุตบอลต่างประเทศ | มวย | วอลเลย์บอล | บันเทิง | ดารา | ละคร | ภาพยนตร์ | หนัง | ซีรีส์ | เพลง | ดนตรี | "
        "ไลฟ์สไตล์ | สุขภาพ | เทคโนโลยี | ไอที | วิทยาศาสตร์ | นวัตกรรม | การศึกษา | สิ่งแวดล้อม | ท่องเที่ยว | "
        "อาหาร | กิน เที่ยว | ยานยนต์ | รถยนต์ | อสังหาริมทรัพย์ | อสังหาฯ | การตลาด | เกษตร | แรงงาน | ศาสนา | "
        "พระเครื่อง | วัฒนธรรม | ศิลปวัฒนธรรม | หนังสือ | ความคิดเห็นและบทวิเคราะห์ | บทวิเคราะห์ | บทความ | "
        "บทบรรณาธิการ | ทัศนะ | สัมภาษณ์ | สกู๊ป | สกู๊ปพิเศษ | รายงานพิเศษ | วิดีโอ | วีดีโอ | คลิป | พอดแคสต์ | "
        "พอดคาสต์ | ภาพข่าว | อินโฟกราฟิก | แฟชั่น | ผู้หญิง | ครอบครัว | สัตว์เลี้ยง | ไวรัล | เลือกตั้ง | "
        "คุณภาพชีวิต | ข่าวทั่วไทย".split(" | ")
    ),
    by_labels={
        "เรื่อง": "author", "เขียน": "author", "เรียบเรียง": "author", "ข่าว": "author", "ผู้สื่อข่าว": "author",
        "ภาพ": "photographer", "ถ่ายภาพ": "photographer",
        "แปล": "translator",
    },
    credit_labels=frozenset({
        "ภาพ", "ภาพจาก", "ภาพประกอบ", "ที่มา", "ที่มาภาพ", "เครดิตภาพ", "เครดิต", "ขอบคุณภาพ", "ภาพถ่าย", "แหล่งที่มา",
        "แฟ้มภาพ",
    }),
    agencies=frozenset({
        "สำนักข่าวไทย", "รอยเตอร์", "ซินหัว", "เอเอฟพี",
    }),
)
