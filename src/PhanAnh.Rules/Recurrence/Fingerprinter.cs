using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Makes fingerprints of submissions under a secret of the host (HMAC-SHA-256, cut to 64 bits). Fingerprints of different secrets cannot be compared.</summary>
/// <remarks>Immutable and thread-safe. The same submission and secret give the same fingerprint everywhere. Some 0.5 µs a word.</remarks>
[DebuggerDisplay("•••")]
public sealed class Fingerprinter
{
    /// <summary>The fewest bytes of a secret.</summary>
    public const int LeastSecret = 32;

    /// <summary>
    /// The most pairs of words kept of a content. Of a longer one those with the least values are: the same sample of every text, so that the share two
    /// texts have in common stays what it is.
    /// </summary>
    public const int MostPairs = 256;

    private const char Phone = 'p';
    private const char Email = 'e';
    private const char Place = 'l';
    private const char Content = 'c';

    private readonly byte[] _secret;

    /// <summary>Copies the secret.</summary>
    /// <param name="secret">Kept by the host as long as the fingerprints are; guessable by nobody.</param>
    /// <exception cref="ArgumentException">There are fewer than <see cref="LeastSecret"/> bytes.</exception>
    public Fingerprinter(ReadOnlySpan<byte> secret) => _secret = secret.Length >= LeastSecret
        ? secret.ToArray()
        : throw new ArgumentException("A secret has 32 bytes or more.", nameof(secret));

    /// <summary>The fingerprint of a submission. Damaged and missing fields give no values; nothing is refused.</summary>
    /// <param name="code">Its case.</param>
    /// <param name="submission">As it arrived.</param>
    /// <param name="field">The field of administration, where it is known.</param>
    /// <param name="receivedOn">The local day of receipt.</param>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is null.</exception>
    public CaseFingerprint Of(CaseCode code, Submission submission, TermCode? field, LocalDate receivedOn)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var words = WordsOf(submission.Content);
        return new(
            code,
            receivedOn,
            field,
            [.. PhonesOf(submission.Phone).Select(phone => Value(Phone, phone)), .. EmailsOf(submission.Email).Select(email => Value(Email, email))],
            WordsOf(submission.Place).Select(word => Value(Place, word)),
            words.Zip(words.Skip(1)).Select(pair => Value(Content, $"{pair.First} {pair.Second}")).Distinct().Order().Take(MostPairs));
    }

    /// <summary>Three dots.</summary>
    public override string ToString() => "•••";

    private static IEnumerable<string> PhonesOf(SensitiveText? phone) => PhoneNumber.Parse(phone?.Reveal()).Numbers
        .Where(number => number.Kind is not (PhoneNumberKind.Service or PhoneNumberKind.TollFreeOrPremium))
        .Select(number => number.E164 ?? number.National);

    private static IEnumerable<string> EmailsOf(SensitiveText? email) =>
        EmailAddress.Parse(email?.Reveal()).Address is { } address ? [address.Value.ToUpperInvariant()] : [];

    // Without marks: whoever writes a second time in a hurry leaves them out.
    private static string[] WordsOf(SensitiveText? text)
    {
        if (text is null || VietnameseText.FindDefect(text.Reveal()) is not null)
        {
            return [];
        }

        var key = VietnameseText.SearchKey(VietnameseText.SuggestRepair(text.Reveal())?.Text ?? text.Reveal());
        var plain = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private ulong Value(char kind, string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{kind}{text}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
