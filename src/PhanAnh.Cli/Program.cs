using PhanAnh.Cli;

using var terminal = Terminal.OfProcess(LanguageOption.In(args));
return await Tool.RunAsync(args, terminal).ConfigureAwait(false);
