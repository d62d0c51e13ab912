using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Rules.Tests;

public class ContactPropertyTests
{
    private static readonly string[] Pieces =
    [
        "0", "09", "08", "84", "+84", "00", "1022", "0276", "0912345678", "1234567", "38000000", "O", "l", "０", "tel", "máy bàn", "gặp anh Ba",
        " ", ".", "-", "/", "(", ")", ",", "@", "<", ">", "\n", "\0", "\u202E", "a", "lan", "gmail.com", ".vn", "ư", "我", "😀", "\u0301", "\u0085",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Parse_AnyText_KeepsItAndPointsIntoIt() =>
        Prop.ForAll(Texts, text =>
        {
            var (phone, email, name) = (PhoneNumber.Parse(text), EmailAddress.Parse(text), PersonName.Parse(text));
            return Equals(text, phone.Raw) && Equals(text, email.Raw) && Equals(text, name.Raw)
                && PointInto(text, phone.Notes) && PointInto(text, email.Notes) && PointInto(text, name.Notes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Parse_WhatWasParsed_GivesTheSameNumber() =>
        Prop.ForAll(Texts, text => PhoneNumber.Parse(text).Numbers.All(number =>
            PhoneNumber.Parse(number.National).Numbers is [var again] && again == number)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Parse_AddressThatWasParsed_IsItself() =>
        Prop.ForAll(Texts, text => EmailAddress.Parse(text).Address is not { } address
            || EmailAddress.Parse(address.Value).Address == address).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void ToString_AnyPhoneField_ShowsNoWholeNumber() =>
        Prop.ForAll(Texts, text =>
        {
            var reading = PhoneNumber.Parse(text);
            var printed = reading + string.Concat(reading.Notes);
            return !System.Text.RegularExpressions.Regex.IsMatch(printed, "[0-9]{8}", default, TimeSpan.FromSeconds(1));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool Equals(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool PointInto(string text, ImmutableArray<ContactNote> notes) =>
        notes.All(n => n.Span.Start >= 0 && n.Span.Length >= 0 && n.Span.End <= text.Length);
}
