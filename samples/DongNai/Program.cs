using System.Text;
using PhanAnh.Samples.DongNai;

Console.OutputEncoding = Encoding.UTF8;
await Sample.RunAsync(Console.Out);
