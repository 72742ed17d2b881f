/// Primary languages that teachers are likely to write: all of ISO 639-1, and others of ISO 639-2 and 639-3.
extension Languages {
  /// One a line: the subtag of BCP 47, the code of three letters, the English name.
  static let rows = """
    aa aar Afar
    ab abk Abkhazian
    ae ave Avestan
    af afr Afrikaans
    ak aka Akan
    am amh Amharic
    an arg Aragonese
    ar ara Arabic
    as asm Assamese
    av ava Avaric
    ay aym Aymara
    az aze Azerbaijani
    ba bak Bashkir
    be bel Belarusian
    bg bul Bulgarian
    bi bis Bislama
    bm bam Bambara
    bn ben Bengali
    bo bod Tibetan
    br bre Breton
    bs bos Bosnian
    ca cat Catalan
    ce che Chechen
    ch cha Chamorro
    co cos Corsican
    cr cre Cree
    cs ces Czech
    cu chu Church Slavonic
    cv chv Chuvash
    cy cym Welsh
    da dan Danish
    de deu German
    dv div Dhivehi
    dz dzo Dzongkha
    ee ewe Ewe
    el ell Greek
    en eng English
    eo epo Esperanto
    es spa Spanish
    et est Estonian
    eu eus Basque
    fa fas Persian
    ff ful Fulah
    fi fin Finnish
    fj fij Fijian
    fo fao Faroese
    fr fra French
    fy fry Frisian
    ga gle Irish
    gd gla Scottish Gaelic
    gl glg Galician
    gn grn Guarani
    gu guj Gujarati
    gv glv Manx
    ha hau Hausa
    he heb Hebrew
    hi hin Hindi
    ho hmo Hiri Motu
    hr hrv Croatian
    ht hat Haitian
    hu hun Hungarian
    hy hye Armenian
    hz her Herero
    ia ina Interlingua
    id ind Indonesian
    ie ile Interlingue
    ig ibo Igbo
    ii iii Sichuan Yi
    ik ipk Inupiaq
    io ido Ido
    is isl Icelandic
    it ita Italian
    iu iku Inuktitut
    ja jpn Japanese
    jv jav Javanese
    ka kat Georgian
    kg kon Kongo
    ki kik Kikuyu
    kj kua Kuanyama
    kk kaz Kazakh
    kl kal Greenlandic
    km khm Khmer
    kn kan Kannada
    ko kor Korean
    kr kau Kanuri
    ks kas Kashmiri
    ku kur Kurdish
    kv kom Komi
    kw cor Cornish
    ky kir Kyrgyz
    la lat Latin
    lb ltz Luxembourgish
    lg lug Ganda
    li lim Limburgish
    ln lin Lingala
    lo lao Lao
    lt lit Lithuanian
    lu lub Luba-Katanga
    lv lav Latvian
    mg mlg Malagasy
    mh mah Marshallese
    mi mri Maori
    mk mkd Macedonian
    ml mal Malayalam
    mn mon Mongolian
    mr mar Marathi
    ms msa Malay
    mt mlt Maltese
    my mya Burmese
    na nau Nauru
    nb nob Norwegian Bokmål
    nd nde North Ndebele
    ne nep Nepali
    ng ndo Ndonga
    nl nld Dutch
    nn nno Norwegian Nynorsk
    no nor Norwegian
    nr nbl South Ndebele
    nv nav Navajo
    ny nya Chichewa
    oc oci Occitan
    oj oji Ojibwa
    om orm Oromo
    or ori Oriya
    os oss Ossetian
    pa pan Punjabi
    pi pli Pali
    pl pol Polish
    ps pus Pashto
    pt por Portuguese
    qu que Quechua
    rm roh Romansh
    rn run Rundi
    ro ron Romanian
    ru rus Russian
    rw kin Kinyarwanda
    sa san Sanskrit
    sc srd Sardinian
    sd snd Sindhi
    se sme Northern Sami
    sg sag Sango
    si sin Sinhala
    sk slk Slovak
    sl slv Slovenian
    sm smo Samoan
    sn sna Shona
    so som Somali
    sq sqi Albanian
    sr srp Serbian
    ss ssw Swati
    st sot Sotho, Southern
    su sun Sundanese
    sv swe Swedish
    sw swa Swahili
    ta tam Tamil
    te tel Telugu
    tg tgk Tajik
    th tha Thai
    ti tir Tigrinya
    tk tuk Turkmen
    tl tgl Tagalog
    tn tsn Tswana
    to ton Tonga
    tr tur Turkish
    ts tso Tsonga
    tt tat Tatar
    tw twi Twi
    ty tah Tahitian
    ug uig Uyghur
    uk ukr Ukrainian
    ur urd Urdu
    uz uzb Uzbek
    ve ven Venda
    vi vie Vietnamese
    vo vol Volapük
    wa wln Walloon
    wo wol Wolof
    xh xho Xhosa
    yi yid Yiddish
    yo yor Yoruba
    za zha Zhuang
    zh zho Chinese
    zu zul Zulu
    ace ace Acehnese
    ady ady Adyghe
    ain ain Ainu
    alt alt Southern Altai
    apc apc Levantine Arabic
    arn arn Mapudungun
    arz arz Egyptian Arabic
    ase ase American Sign Language
    ast ast Asturian
    awa awa Awadhi
    bal bal Balochi
    ban ban Balinese
    bar bar Bavarian
    ber ber Berber
    bfi bfi British Sign Language
    bho bho Bhojpuri
    bik bik Bikol
    bjn bjn Banjar
    bpy bpy Bishnupriya
    brh brh Brahui
    brx brx Bodo
    bug bug Buginese
    bxr bxr Buryat
    ceb ceb Cebuano
    chr chr Cherokee
    cjm cjm Cham
    ckb ckb Central Kurdish
    cmn cmn Mandarin Chinese
    crh crh Crimean Tatar
    csb csb Kashubian
    csl csl Chinese Sign Language
    ctg ctg Chittagonian
    doi doi Dogri
    dsb dsb Lower Sorbian
    dsl dsl Danish Sign Language
    dtp dtp Kadazan Dusun
    ext ext Extremaduran
    fil fil Filipino
    fit fit Meänkieli
    fkv fkv Kven
    frp frp Arpitan
    frr frr Northern Frisian
    fsl fsl French Sign Language
    fur fur Friulian
    gag gag Gagauz
    gil gil Gilbertese
    gsg gsg German Sign Language
    gsw gsw Swiss German
    guz guz Gusii
    hak hak Hakka Chinese
    haw haw Hawaiian
    hil hil Hiligaynon
    hmn hmn Hmong
    hnd hnd Hindko
    hne hne Chhattisgarhi
    hsb hsb Upper Sorbian
    iba iba Iban
    ilo ilo Iloko
    inh inh Ingush
    jam jam Jamaican Creole
    jsl jsl Japanese Sign Language
    kab kab Kabyle
    kac kac Kachin
    kam kam Kamba
    kar kar Karen
    kbd kbd Kabardian
    kha kha Khasi
    khw khw Khowar
    kjh kjh Khakas
    kln kln Kalenjin
    kmr kmr Northern Kurdish
    kok kok Konkani
    krc krc Karachay-Balkar
    krl krl Karelian
    ksh ksh Colognian
    ksw ksw S'gaw Karen
    kum kum Kumyk
    lez lez Lezgian
    lij lij Ligurian
    lkt lkt Lakota
    lld lld Ladin
    lmo lmo Lombard
    ltg ltg Latgalian
    luo luo Luo
    lus lus Mizo
    luy luy Luyia
    mad mad Madurese
    mag mag Magahi
    mai mai Maithili
    mdf mdf Moksha
    mer mer Meru
    mhr mhr Meadow Mari
    min min Minangkabau
    mni mni Manipuri
    mnw mnw Mon
    moh moh Mohawk
    mul mul Multiple languages
    mwl mwl Mirandese
    mww mww White Hmong
    myv myv Erzya
    nah nah Nahuatl
    nan nan Min Nan Chinese
    nap nap Neapolitan
    nds nds Low German
    nia nia Nias
    niu niu Niuean
    nod nod Northern Thai
    nog nog Nogai
    nso nso Northern Sotho
    pam pam Kapampangan
    pap pap Papiamento
    pcd pcd Picard
    pms pms Piedmontese
    prs prs Dari
    raj raj Rajasthani
    rar rar Cook Islands Maori
    rhg rhg Rohingya
    rkt rkt Rangpuri
    rmn rmn Balkan Romani
    rom rom Romany
    rop rop Kriol
    rue rue Rusyn
    ryu ryu Okinawan
    sah sah Yakut
    sas sas Sasak
    sat sat Santali
    scn scn Sicilian
    sco sco Scots
    sgn sgn Sign language
    sgs sgs Samogitian
    shn shn Shan
    skr skr Saraiki
    sma sma Southern Sami
    smj smj Lule Sami
    smn smn Inari Sami
    sms sms Skolt Sami
    sou sou Southern Thai
    stq stq Saterland Frisian
    syl syl Sylheti
    szl szl Silesian
    tcy tcy Tulu
    tet tet Tetum
    tkl tkl Tokelau
    tok tok Toki Pona
    tpi tpi Tok Pisin
    tts tts Isan
    tvl tvl Tuvalu
    tyv tyv Tuvan
    tyz tyz Tay
    udm udm Udmurt
    vec vec Venetian
    vro vro Võro
    war war Waray
    wuu wuu Wu Chinese
    xal xal Kalmyk
    yua yua Yucatec Maya
    yue yue Cantonese
    zgh zgh Tamazight
    """
}
