"""Words that furniture is made of, by what it is there for, in the languages of large news markets.

Weak evidence: numbers of words, which the body model weighs beside everything else. A word may stand in
several groups; the languages are mixed, since pages are.
"""

from __future__ import annotations

from collections.abc import Iterable

_GROUPS: dict[str, str] = {
    # advertisements, consent, sharing, comments, rights
    "prompt": """
        ad ads advert advertisement advertisements advertising advertorial sponsored sponsor promoted affiliate
        commission partner paid promotion anzeige anzeigen werbung affiliate-link provision publicité sponsorisé
        partenariat publicidad patrocinado publicidade patrocinado pubblicità sponsorizzato reklama sponsorowany
        реклама рекламы реклами спонсор annonse annons annonce reklame mainos advertentie gesponsord reklam διαφήμιση
        إعلان اعلان פרסומת quảng cáo iklan विज्ञापन 広告 广告 廣告 광고 โฆษณา
        cookie cookies consent privacy policy terms conditions personal data processing external third-party
        third party preferences settings accept agree javascript browser enable enabled blocker adblocker
        datenschutz datenschutzerklärung einwilligung einverstanden zustimmen zustimmung externe externen externer
        inhalt inhalte personenbezogene daten drittplattformen dritter angezeigt anzeigen einstellungen übermittelt
        akzeptieren impressum agb traceurs consentement acceptez accepter paramétrer confidentialité données
        personnelles tiers contenu externe privacidad aceptar datos terceros condiciones privacidade aceitar dados
        termos informativa accetta dati terzi файлы cookie согласие конфиденциальности персональных данных
        prywatności zgoda dane voorwaarden toestemming personvern vilkår integritet samtycke tietosuoja
        gizlilik çerez kişisel veri خصوصية ملفات הפרטיות עוגיות プライバシー 隐私 個人情報 쿠키
        share shared sharing follow like tweet facebook twitter instagram whatsapp telegram youtube linkedin pinterest
        tiktok snapchat reddit messenger viber flipboard bluesky threads mastodon pocket copy link print channel
        teilen folgen folge drucken merken partager suivez suivre imprimer compartir compartilhar siga síguenos
        seguici condividi stampa поделиться поделитесь читайте телеграм телеграмі вконтакте одноклассники канал
        поділитися канал udostępnij obserwuj deel volg dela följ del følg jaa seuraa paylaş takip
        شارك تابعنا تابع فيسبوك תגיות שתפו עקבו シェア フォロー 分享 關注 关注 공유 แชร์ chia sẻ
        comment comments commenting reply replies respond discussion discuss leave log conversation moderation
        moderated required fields name kommentar kommentare kommentieren antworten leserbrief leserbriefe diskussion
        netiquette commentaire commentaires répondre réagir comentario comentarios responder comentário comentários
        commento commenti rispondi комментарий комментарии комментировать ответить коментар коментарі відповісти
        komentarz komentarze odpowiedz reactie reacties reageer reageren kommentera kommentarer kommenter kommentti
        kommentit yorum yorumlar yanıtla تعليق تعليقات تعليقك תגובה תגובות コメント 评论 評論 留言 댓글 bình luận
        copyright rights reserved reproduction republished redistributed material ltd inc llc gmbh all rechte
        vorbehalten urheberrecht nachdruck verboten genehmigung tous droits réservés reproduction interdite todos
        derechos reservados prohibida reproducción direitos reservados tutti diritti riservati riproduzione riservata
        все права защищены перепечатка ссылка использование wszelkie prawa zastrzeżone auteursrecht tüm hakları
        saklıdır جميع الحقوق محفوظة 無断 転載 禁止 版权 版權 所有 저작권자 무단전재 재배포 금지""",
    # newsletters, accounts, offers
    "subscribe": """
        subscribe subscriber subscribers subscription subscriptions newsletter newsletters inbox sign signup register
        registration account login unlimited access exclusive offer offers trial month monthly cancel anytime premium
        member members membership join support donate donation supporters paywall app download unlock email enjoy
        abonnieren abonnement abo abonnenten anmelden registrieren konto kostenlos monat monatlich kündbar postfach
        testen zugang freischalten plus unterstützen spenden herunterladen
        abonnez abonné abonnés inscrivez connectez compte illimité accès offre essai mois gratuit soutenez téléchargez
        suscríbete suscribirse suscriptores suscripción regístrate cuenta acceso gratis boletín oferta hazte socio
        assine assinante assinantes cadastre acesso conta boletim grátis abbonati abbonamento iscriviti registrati
        accedi gratuito подпишитесь подписывайтесь подписаться подписка рассылка рассылку зарегистрируйтесь войдите
        поддержите підписуйтесь підпишіться підписатися реєстрація zapisz subskrybuj prenumerata zaloguj konto dostęp
        abonneer abonnee nieuwsbrief aanmelden inloggen gratis prenumerera nyhetsbrev logga abonner tilaa tilaajille
        abone üye bülten ücretsiz kaydol اشترك الاشتراك النشرة مشترك הירשמו מנוי ניוזלטר
        subscribe सब्सक्राइब 登録 会員 購読 無料 订阅 訂閱 会员 구독 회원 สมัคร đăng ký""",
    "credit": """
        photo photos image picture pictures getty reuters afp ap epa credit credits courtesy source file video
        screenshot illustration shutterstock imago picture-alliance alamy istock pixabay unsplash images foto fotos
        bild bilder bildquelle quelle archiv symbolbild grafik crédit légende archives archivo imagen fuente
        imagem reprodução divulgação archivio fonte immagine фото источник кадр скриншот джерело ilustracja zdjęcie
        źródło beeld bron foto kuva lähde kuvituskuva fotoğraf kaynak صورة المصدر צילום写真 写真 提供 图 圖 來源 来源
        사진 출처 ảnh nguồn ภาพ""",
    # further texts, and who made this one
    "pointer": """
        related read more also see recommended trending popular latest next previous story stories watch click here
        continue reading topics tags lesen mehr auch weiterlesen siehe thema themen interessant empfohlen lesenswert
        lire aussi plus suite voir article leer también lea más relacionadas noticia vea te puede interesar leia
        também mais veja relacionadas saiba leggi anche correlati approfondimento vedi
        читайте также тоже ещё материалы темы теги по теме смотрите новости читати також теж
        czytaj także też więcej zobacz przeczytaj lees ook meer läs också mer les også les mer lue myös
        okuyun ayrıca ilgili haberler اقرأ أيضا أيضاً المزيد شاهد קראו עוד כתבות נוספות
        और पढ़ें यह भी 関連 記事 あわせて 相关 相關 閱讀 阅读 更多 延伸 관련 기사 อ่าน xem thêm baca juga
        by author authors editor editors editorial reporter writer writers correspondent contributor contributed
        contributing contact reporting edited journalist columnist published posted updated modified written minutes
        min ago staff news desk tips born covers works worked studied twitter author's von autor autorin autoren
        redaktion redakteur redakteurin reporterin korrespondent korrespondentin veröffentlicht aktualisiert stand uhr
        minuten mitarbeit jahrgang arbeitet schreibt par auteur rédaction rédacteur journaliste publié modifié mis
        jour por autor redacción redactor periodista publicado actualizado redação repórter atualizado redazione
        giornalista pubblicato aggiornato автор редактор корреспондент опубликовано обновлено редакция журналист
        редакція оновлено autor redaktor dziennikarz opublikowano aktualizacja door redactie auteur publicerad
        uppdaterad publisert oppdatert journalist julkaistu päivitetty yazar editör muhabir yayınlanma güncelleme
        كتب المحرر تحديث מאת עודכן 記者 編集 更新 记者 责任编辑 責任編輯 編輯 기자 입력 수정""",
}  # fmt: skip
GROUPS: tuple[str, ...] = tuple(_GROUPS)


def _index() -> dict[str, tuple[int, ...]]:
    table: dict[str, tuple[int, ...]] = {}
    for number, words in enumerate(_GROUPS.values()):
        for word in set(words.split()):
            table[word] = (*table.get(word, ()), number)
    return table


_GROUPS_OF_WORD = _index()


def count_groups(words: Iterable[str]) -> list[int]:
    """How many of the lower-case words belong to each of `GROUPS`.

    >>> dict(zip(GROUPS, count_groups("leave a reply".split())))["prompt"]
    2
    """
    counts = [0] * len(GROUPS)
    for word in words:
        if groups := _GROUPS_OF_WORD.get(word):
            for group in groups:
                counts[group] += 1
    return counts
