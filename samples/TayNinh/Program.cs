using System.Text;
using PhanAnh.Samples.TayNinh;

Console.OutputEncoding = Encoding.UTF8;
return await Sample.RunAsync(args, Console.Out, Console.Error, Screen.OfConsole());
