namespace PhanAnh.Core;

/// <summary>How a text message travels.</summary>
public enum SmsEncoding
{
    /// <summary>Seven bits a character (GSM 03.38): 160 in one part, 153 in each of several.</summary>
    Gsm7,

    /// <summary>Two bytes a UTF-16 unit: 70 in one part, 67 in each of several. Marked Vietnamese letters need it.</summary>
    Ucs2,
}
