using ImrRules.Guidelines;
using ImrRules.Guidelines.Compact;

// the folder of the guidelines, and the file that is made of it
using var output = File.Create(args[1]);
CompactWriter.Write(output, new GuidelineFolder(args[0]));
