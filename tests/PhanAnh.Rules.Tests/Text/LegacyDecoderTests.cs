namespace PhanAnh.Rules.Tests;

/// <summary>Every letter of every legacy encoding, as written down from its own table: those of TCVN3 and VISCII are also those of iconv.</summary>
public class LegacyDecoderTests
{
    [Theory]
    [InlineData(TextDamage.Tcvn3, "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë", "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ")]
    [InlineData(TextDamage.Tcvn3, "€ \u0081 ‚ ƒ „ ¡ ¯ º ¿ À … ¢ Á Â Ã Ä †", "À Ả Ã Á Ạ Ă Ằ Ẳ Ẵ Ắ Ặ Â Ầ Ẩ Ẫ Ấ Ậ")]
    [InlineData(TextDamage.Tcvn3, "Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ", "è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị")]
    [InlineData(TextDamage.Tcvn3, "‡ ˆ ‰ Š ‹ £ Å Í Ù Ú Œ \u008D Ž \u008F \u0090 ‘", "È Ẻ Ẽ É Ẹ Ê Ề Ể Ễ Ế Ệ Ì Ỉ Ĩ Í Ị")]
    [InlineData(TextDamage.Tcvn3, "ß á â ã ä « å æ ç è é ¬ ê ë ì í î", "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ")]
    [InlineData(TextDamage.Tcvn3, "’ “ ” • – ¤ Û à ð ÿ — ¥ ˜ ™ š › œ", "Ò Ỏ Õ Ó Ọ Ô Ồ Ổ Ỗ Ố Ộ Ơ Ờ Ở Ỡ Ớ Ợ")]
    [InlineData(TextDamage.Tcvn3, "ï ñ ò ó ô \u00AD õ ö ÷ ø ù ú û ü ý þ ®", "ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ")]
    [InlineData(TextDamage.Tcvn3, "\u009D ž Ÿ ¦ §", "Ù Ủ Ũ Ư Đ")]
    [InlineData(TextDamage.Viscii, "à ä ã á Õ å ¢ Æ Ç ¡ £ â ¥ ¦ ç ¤ §", "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ")]
    [InlineData(TextDamage.Viscii, "À Ä Ã Á € Å ‚ \u0081 ƒ Â … † „ ‡", "À Ả Ã Á Ạ Ă Ằ Ắ Ặ Â Ầ Ẩ Ấ Ậ")]
    [InlineData(TextDamage.Viscii, "è ë ¨ é © ê « ¬ \u00AD ª ® ì ï î í ¸", "è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị")]
    [InlineData(TextDamage.Viscii, "È Ë ˆ É ‰ Ê ‹ Œ \u008D Š Ž Ì › Î Í ˜", "È Ẻ Ẽ É Ẹ Ê Ề Ể Ễ Ế Ệ Ì Ỉ Ĩ Í Ị")]
    [InlineData(TextDamage.Viscii, "ò ö õ ó ÷ ô ° ± ² ¯ µ ½ ¶ · Þ ¾ þ", "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ")]
    [InlineData(TextDamage.Viscii, "Ò ™ Ó š Ô \u0090 ‘ ’ \u008F “ ´ – — ³ • ”", "Ò Ỏ Ó Ọ Ô Ồ Ổ Ỗ Ố Ộ Ơ Ờ Ở Ỡ Ớ Ợ")]
    [InlineData(TextDamage.Viscii, "ù ü û ú ø ß × Ø æ Ñ ñ Ï Ö Û ý Ü ð", "ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ")]
    [InlineData(TextDamage.Viscii, "Ù œ \u009D Ú ž ¿ » ¼ ÿ º ¹ Ÿ Ý Ð", "Ù Ủ Ũ Ú Ụ Ư Ừ Ử Ữ Ứ Ự Ỳ Ý Đ")]
    [InlineData(TextDamage.Vni, "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä", "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ")]
    [InlineData(TextDamage.Vni, "AØ AÛ AÕ AÙ AÏ AÊ AÈ AÚ AÜ AÉ AË AÂ AÀ AÅ AÃ AÁ AÄ", "À Ả Ã Á Ạ Ă Ằ Ẳ Ẵ Ắ Ặ Â Ầ Ẩ Ẫ Ấ Ậ")]
    [InlineData(TextDamage.Vni, "eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò", "è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị")]
    [InlineData(TextDamage.Vni, "EØ EÛ EÕ EÙ EÏ EÂ EÀ EÅ EÃ EÁ EÄ Ì Æ Ó Í Ò", "È Ẻ Ẽ É Ẹ Ê Ề Ể Ễ Ế Ệ Ì Ỉ Ĩ Í Ị")]
    [InlineData(TextDamage.Vni, "oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï", "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ")]
    [InlineData(TextDamage.Vni, "OØ OÛ OÕ OÙ OÏ OÂ OÀ OÅ OÃ OÁ OÄ Ô ÔØ ÔÛ ÔÕ ÔÙ ÔÏ", "Ò Ỏ Õ Ó Ọ Ô Ồ Ổ Ỗ Ố Ộ Ơ Ờ Ở Ỡ Ớ Ợ")]
    [InlineData(TextDamage.Vni, "uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù yï ñ", "ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ")]
    [InlineData(TextDamage.Vni, "UØ UÛ UÕ UÙ UÏ Ö ÖØ ÖÛ ÖÕ ÖÙ ÖÏ YØ YÛ YÕ YÙ YÏ Ñ", "Ù Ủ Ũ Ú Ụ Ư Ừ Ử Ữ Ứ Ự Ỳ Ỷ Ỹ Ý Ỵ Đ")]
    public void Decode_EachLetterInsideAWord_IsTheLetterMeant(TextDamage encoding, string codes, string letters)
    {
        var (raw, expected) = (InWords(codes), InWords(letters));
        var meant = new char[raw.Length];
        Assert.Equal(expected, new string(meant, 0, LegacyDecoder.Decode(raw, encoding, meant)));
    }

    // Quotes and dashes are letters only between letters.
    private static string InWords(string codes) => $"h{codes.Replace(" ", "h", StringComparison.Ordinal)}h";
}
