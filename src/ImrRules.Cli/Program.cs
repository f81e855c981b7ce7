using System.Text;
using ImrRules.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
#pragma warning disable RS0030 // the one clock: the command is where the day comes from
return ImrCommand.Run(args, input, output, error, TimeProvider.System, isTerminal: !Console.IsInputRedirected && !Console.IsOutputRedirected, isErrorTerminal: !Console.IsErrorRedirected);
#pragma warning restore RS0030
