namespace PhanAnh.Rules;

/// <summary>
/// The stable codes of <see cref="ContactNote"/>. A contact is never refused for good: every code leads to a question or to nothing.
/// </summary>
public static class ContactCodes
{
    /// <summary>The field is empty or blank.</summary>
    public const string PhoneEmpty = "PHONE_EMPTY";

    /// <summary>No digits at all, such as "gặp anh Ba".</summary>
    public const string PhoneNoDigits = "PHONE_NO_DIGITS";

    /// <summary>More than 200 UTF-16 units: not read.</summary>
    public const string PhoneTooLong = "PHONE_TOO_LONG";

    /// <summary>Digits that no Vietnamese or foreign number has.</summary>
    public const string PhoneNotInPlan = "PHONE_NOT_IN_PLAN";

    /// <summary>An eleven-digit mobile number from before 2018-09-15; the suggestion is today's.</summary>
    public const string PhoneOldMobile = "PHONE_OLD_MOBILE";

    /// <summary>
    /// Written like a landline number from before 2017, which today is nobody's or a stranger's mobile number. The suggestion is today's
    /// landline number, where its area is known. Never send such a number a text message.
    /// </summary>
    public const string PhoneOldLandline = "PHONE_OLD_LANDLINE";

    /// <summary>A hotline or emergency number ("đây là số tổng đài"), not the sender's own.</summary>
    public const string PhoneServiceNumber = "PHONE_SERVICE_NUMBER";

    /// <summary>A letter stands for a digit (O912…); the suggestion has the digit.</summary>
    public const string PhoneLetterForDigit = "PHONE_LETTER_FOR_DIGIT";

    /// <summary>Nine digits of a mobile number without the 0 in front, as spreadsheets store it.</summary>
    public const string PhoneLeadingZeroLost = "PHONE_LEADING_ZERO_LOST";

    /// <summary>All digits alike or in sequence.</summary>
    public const string PhonePlaceholder = "PHONE_PLACEHOLDER";

    /// <summary>More than one number; all are kept, the first is the primary one.</summary>
    public const string PhoneSeveral = "PHONE_SEVERAL";

    /// <summary>The field is empty or blank.</summary>
    public const string EmailEmpty = "EMAIL_EMPTY";

    /// <summary>More than 254 characters, or more than 64 before the @ (RFC 5321).</summary>
    public const string EmailTooLong = "EMAIL_TOO_LONG";

    /// <summary>No @.</summary>
    public const string EmailNoAt = "EMAIL_NO_AT";

    /// <summary>More than one @.</summary>
    public const string EmailSeveralAt = "EMAIL_SEVERAL_AT";

    /// <summary>A control character or line break inside; such text forges mail headers.</summary>
    public const string EmailControl = "EMAIL_CONTROL";

    /// <summary>A space inside; the suggestion is without it where it stood beside a dot or the @.</summary>
    public const string EmailSpace = "EMAIL_SPACE";

    /// <summary>A comma, bracket, quote or the like; the suggestion is what stood between angle brackets.</summary>
    public const string EmailCharacter = "EMAIL_CHARACTER";

    /// <summary>The part before the @ is empty or has a dot at an end or two in a row.</summary>
    public const string EmailLocalPart = "EMAIL_LOCAL_PART";

    /// <summary>The part behind the @ is no domain name.</summary>
    public const string EmailDomain = "EMAIL_DOMAIN";

    /// <summary>"[email protected]": copied from a web page that hides its addresses.</summary>
    public const string EmailObfuscated = "EMAIL_OBFUSCATED";

    /// <summary>One letter away from a domain that many use; the suggestion is that one. The address is kept.</summary>
    public const string EmailDomainTypo = "EMAIL_DOMAIN_TYPO";

    /// <summary>Letters outside ASCII before the @; few mail servers take them. The address is kept.</summary>
    public const string EmailInternationalLocalPart = "EMAIL_INTERNATIONAL_LOCAL_PART";

    /// <summary>Letters outside ASCII in the domain; the suggestion shows the name that mail servers see. The address is kept.</summary>
    public const string EmailInternationalDomain = "EMAIL_INTERNATIONAL_DOMAIN";

    /// <summary>The field is empty or blank.</summary>
    public const string NameEmpty = "NAME_EMPTY";

    /// <summary>No letter in any script.</summary>
    public const string NameNoLetter = "NAME_NO_LETTER";

    /// <summary>Digits among the letters (Civil Code 2015, Article 26(3)).</summary>
    public const string NameDigits = "NAME_DIGITS";

    /// <summary>A web or mail address.</summary>
    public const string NameAddress = "NAME_ADDRESS";

    /// <summary>One letter, once or again and again.</summary>
    public const string NameRepeatedLetter = "NAME_REPEATED_LETTER";

    /// <summary>More than 100 letters.</summary>
    public const string NameTooLong = "NAME_TOO_LONG";

    /// <summary>"Ẩn danh", "test", "Nguyễn Văn A": what is written where no name is given.</summary>
    public const string NamePlaceholder = "NAME_PLACEHOLDER";

    /// <summary>A line break or control character inside.</summary>
    public const string NameControl = "NAME_CONTROL";

    /// <summary>Invisible, direction-changing or look-alike characters; the suggestion is without them.</summary>
    public const string NameStrayCharacters = "NAME_STRAY_CHARACTERS";
}
